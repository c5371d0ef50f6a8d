import * as fc from 'fast-check';
import type { Assessment } from '../../answers/assessment';
import type { Catalogue } from '../../catalogue/catalogue';
import { catalogueOf, questionOf } from '../../testing/builders';
import { dossierOf, type Dossier } from '../dossier';
import { fieldsOf, withChanges, noFields, type Change, type Field, type Fields } from '../fields';
import { FIRST_STAMP, nextStamp, type Stamp } from '../stamp';

/** Dossiers for tables of cases, and random states of one dossier for laws. */

export const catalogue: Catalogue = catalogueOf([
	questionOf('A-01'),
	questionOf('A-02'),
	questionOf('B-01'),
	questionOf('B-02')
]);

export function findSmallCatalogue({
	id,
	version
}: Assessment['catalogue']): Catalogue | undefined {
	return id === catalogue.id && version === catalogue.version ? catalogue : undefined;
}

/** Changes made one after the other, by one writer on one day. */
export function afterChanges(
	steps: readonly (readonly Change[])[],
	from: Fields = noFields
): Dossier {
	let stamp: Stamp = FIRST_STAMP;
	const fields = steps.reduce((before, changes) => {
		stamp = nextStamp(0, stamp, 'a');
		return withChanges(before, changes, stamp);
	}, from);
	return dossierOf('d', fields, findSmallCatalogue);
}

const stamps = fc
	.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b'))
	.map(([minute, counter, writer]) => {
		const start = nextStamp(minute * 60_000, FIRST_STAMP, writer);
		return Array.from({ length: counter }).reduce<Stamp>(
			(stamp) => nextStamp(0, stamp, writer),
			start
		);
	});

const level = fc.integer({ min: 0, max: 4 });
const day = fc.constantFrom('2026-01-05', '2026-06-30');
const assessmentId = fc.constantFrom('x', 'y');
const question = fc.constantFrom('A-01', 'A-02', 'B-01');
const reference = { id: catalogue.id, version: catalogue.version };

const changes: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ part: fc.constant('name' as const), value: fc.constantFrom('Klee', 'Sommer') }),
	fc.record({
		part: fc.constant('answer' as const),
		assessment: assessmentId,
		question,
		value: fc.option(fc.record({ level }), { nil: undefined })
	}),
	fc.record({
		part: fc.constant('start' as const),
		assessment: assessmentId,
		value: fc.record({ catalogue: fc.constant(reference), createdOn: day })
	}),
	fc.record({
		part: fc.constant('record' as const),
		assessment: assessmentId,
		record: fc.constantFrom('r1', 'r2'),
		value: fc.option(
			fc.record({
				catalogue: fc.constant(reference),
				scope: fc.constantFrom('quick' as const, 'full' as const),
				createdOn: day,
				completedOn: day,
				answers: fc.dictionary(question, fc.record({ level }))
			}),
			{ nil: undefined }
		)
	}),
	fc.record({
		part: fc.constant('section' as const),
		section: fc.constantFrom('processes', 'time-book'),
		key: fc.constantFrom('one', 'two'),
		// As it comes out of a file: JSON knows no minus zero.
		value: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)))
	}),
	fc.record({ part: fc.constant('removed' as const), assessment: assessmentId }),
	fc.constant({ part: 'all-removed' as const })
);

const field: fc.Arbitrary<Field> = fc
	.tuple(changes, stamps)
	.map(([change, stamp]) => ({ ...change, stamp }));

/** States of one dossier as they may lie in two tabs, on two devices, in a file. */
export const states: fc.Arbitrary<Fields> = fc.array(field, { maxLength: 25 }).map(fieldsOf);
