import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textKeysOf } from '../catalogue/catalogue-texts';
import type { CatalogueFile } from '../catalogue/catalogue-words';
import { catalogues } from '../testing/arbitraries';
import { catalogueOf, questionOf } from '../testing/builders';
import {
	keepOwnChange,
	missingCatalogueChanges,
	unusedCatalogueChanges
} from './catalogue-section';
import { dossierOf } from './dossier';
import { removeChanges, startChanges } from './edit-dossier';
import { mergeFields, noFields, withChanges, type Change, type Fields } from './fields';
import { dossierFileContent, parseDossierFile } from './file-content';
import { isSameCatalogue, ownCataloguesIn } from './own-catalogues';
import { ownFileFields } from './own-file';
import { FIRST_STAMP, nextStamp } from './stamp';

/** Catalogues of somebody's own, kept with the assessments that ask them. */

const file = withTexts(catalogueOf([questionOf('A-1'), questionOf('B-1')]));
const { catalogue } = file;

function withTexts(own: CatalogueFile['catalogue']): CatalogueFile {
	const texts = Object.fromEntries(textKeysOf(own).map((key) => [key, `the text ${key}`]));
	return { catalogue: own, texts: Object.fromEntries(own.locales.map((one) => [one, texts])) };
}

function at(minute: number): string {
	return nextStamp(minute * 60_000, FIRST_STAMP, 'w');
}

function begun(id: string, minute: number, fields: Fields = noFields): Fields {
	const begin = { id, today: '2026-11-28' };
	const changes: Change[] = [keepOwnChange(file), ...startChanges(catalogue, 'full', begin)];
	return withChanges(fields, changes, at(minute));
}

function view(fields: Fields) {
	return dossierOf('d', fields, () => catalogue);
}

function removed(fields: Fields, id: string, minute: number): Fields {
	const dossier = view(fields);
	const kept = dossier.assessments.find(({ assessment }) => assessment.id === id);
	if (!kept) throw new Error(`there is no assessment ${id}`);
	const changes = [...removeChanges(kept), ...unusedCatalogueChanges(dossier, id)];
	return withChanges(fields, changes, at(minute));
}

test('whatever its form, a catalogue comes out of a file as it went in', () => {
	fc.assert(
		fc.property(catalogues, (any) => {
			const own = withTexts(any);
			const fields = withChanges(noFields, [keepOwnChange(own)], at(1));
			const read = parseDossierFile(JSON.parse(JSON.stringify(dossierFileContent('d', fields))));
			if (!read.ok) throw new Error(JSON.stringify(read.faults));
			const [found, ...others] = ownCataloguesIn(view(read.value.fields).sections);
			expect(others).toEqual([]);
			expect(found && isSameCatalogue(found, own)).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

test('it goes with the last assessment that asks it, and not before', () => {
	const two = begun('second', 2, begun('first', 1));
	const one = removed(two, 'first', 3);
	expect(ownCataloguesIn(view(one).sections)).toHaveLength(1);
	expect(ownCataloguesIn(view(removed(one, 'second', 4)).sections)).toEqual([]);
});

test('what one device took away with its last assessment comes back for the other one', () => {
	const phone = removed(begun('phone', 1), 'phone', 9);
	const merged = mergeFields(phone, begun('desk', 2));
	expect(ownCataloguesIn(view(merged).sections)).toEqual([]);
	const changes = missingCatalogueChanges(view(merged), () => file);
	const again = withChanges(merged, changes, at(10));
	expect(ownCataloguesIn(view(again).sections)).toHaveLength(1);
	expect(missingCatalogueChanges(view(again), () => file)).toEqual([]);
});

test('what goes along with a report has its questions, and those of no other assessment', () => {
	const other = withTexts({ ...catalogue, id: 'other' });
	const fields = withChanges(begun('first', 1), [keepOwnChange(other)], at(2));
	const [kept] = view(fields).assessments;
	if (!kept) throw new Error('an assessment was begun');
	const along = view(ownFileFields(view(fields), kept.assessment));
	expect(ownCataloguesIn(along.sections).map(({ catalogue: { id } }) => id)).toEqual([
		catalogue.id
	]);
});

test.each([
	['under another name', { 'small@2.0.0': { format: 1, file: catalogue } }],
	['of a newer program', { 'small@1.0.0': { format: 2, file: catalogue } }],
	['with a fault', { 'small@1.0.0': { format: 1, file: { ...catalogue, weakestShare: 7 } } }]
])('a catalogue %s is not used', (_, entries) => {
	expect(ownCataloguesIn({ catalogues: entries })).toEqual([]);
});
