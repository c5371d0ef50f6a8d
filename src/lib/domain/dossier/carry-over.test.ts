import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '../answers/assessment';
import { noEvidence } from '../answers/edit-assessment';
import type { Catalogue } from '../catalogue/catalogue';
import { RUNS } from '../testing/arbitraries';
import { catalogueOf, questionOf, soundEvidence } from '../testing/builders';
import { withAtHand } from '../evidence/edit-evidence';
import { carryOver } from './carry-over';
import { findKept } from './dossier';
import { continueChanges, repeatChanges } from './edit-dossier';
import { afterChanges } from './testing/dossiers';

const before = catalogueOf([questionOf('A-01'), questionOf('A-02'), questionOf('B-01')]);
const now: Catalogue = {
	...catalogueOf([
		questionOf('A-01'),
		questionOf('A-03'),
		questionOf('A-02', { allowsNotApplicable: false }),
		questionOf('B-09', { levels: [0, 100] })
	]),
	version: '1.1.0',
	replaces: [{ version: '1.0.0', questions: { 'A-03': 'A-01', 'A-02': 'A-02', 'B-09': 'B-01' } }]
};
const sourced: Answer = { level: 3, evidence: { ...soundEvidence, where: 'Ordner 7' } };
const check: Assessment = {
	format: 1,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'full',
	id: 'old',
	createdOn: '2026-01-01',
	updatedOn: '2026-01-02',
	gutFeeling: { A: 40, Z: 10 },
	answers: { 'A-01': sourced, 'A-02': { level: 2 }, 'B-01': { level: 1 } }
};
const begin = { id: 'new', today: '2026-12-01' };

describe('an assessment carried over to a newer version', () => {
	test('keeps answer and source where the question means the same, under its new id', () => {
		const { answers } = carryOver(check, before, now);
		expect(answers).toEqual({ 'A-03': sourced, 'A-02': { level: 2 }, 'B-09': { level: 1 } });
	});

	test('asks anew what the new version does not list, even under an id of old', () => {
		expect(anew(check)).toEqual(['A-01']);
	});

	test('asks anew what the new version offers no such answer to', () => {
		const odd = { ...check, answers: { 'A-02': { level: 'na' }, 'B-01': { level: 3 } } } as const;
		expect(anew(odd)).toEqual(['A-01', 'A-02', 'B-09']);
		expect(carryOver(odd, before, now).answers).toEqual({});
	});

	test('leaves open what was open', () => {
		const open = { ...check, answers: {} };
		expect(anew(open)).toEqual(['A-01']);
		expect(carryOver(open, before, now).answers).toEqual({});
	});

	test('keeps the gut feeling for areas there still are', () => {
		expect(carryOver(check, before, now).gutFeeling).toEqual({ A: 40 });
		const { gutFeeling: _, ...without } = check;
		expect(carryOver(without, before, now).gutFeeling).toBeUndefined();
	});

	test('asks everything anew when nobody knows what was asked', () => {
		expect(carryOver(check, undefined, now).answers).toEqual({});
		expect(carryOver(check, undefined, now).anew).toEqual(now.questions);
	});

	test('loses nothing within its own version', () => {
		const level = fc.oneof(
			fc.integer({ min: 0, max: 4 }),
			fc.constantFrom('na' as const, 'unknown' as const)
		);
		const answers = fc.dictionary(
			fc.constantFrom('A-01', 'A-02', 'B-01'),
			fc.record({ level }, { noNullPrototype: true })
		);
		fc.assert(
			fc.property(answers, (given) => {
				const one: Assessment = { ...check, answers: given };
				const carried = carryOver(one, before, before);
				expect(carried.answers).toEqual(one.answers);
				expect(carried.anew).toEqual([]);
			}),
			RUNS
		);
	});
});

test('a running check goes on beside itself, with its sources as they are', () => {
	const begun = afterChanges([continueChanges({ before, now }, check, begin)]);
	const kept = findKept(begun, 'new');
	expect(kept?.repeats).toBeUndefined();
	expect(kept?.assessment).toMatchObject({
		catalogue: { id: 'small', version: '1.1.0' },
		scope: 'full',
		createdOn: '2026-12-01',
		gutFeeling: { A: 40 },
		answers: { 'A-03': sourced }
	});
});

test('a repeated check has its sources looked at again', () => {
	const begun = afterChanges([repeatChanges({ before, now }, check, begin)]);
	const kept = findKept(begun, 'new');
	expect(kept?.repeats).toBe('old');
	expect(kept?.assessment.answers['A-03']).toEqual({
		...sourced,
		evidence: { ...sourced.evidence, opened: false }
	});
	expect(kept?.assessment.catalogue.version).toBe('1.1.0');
});

test.each([
	{ title: 'of which nobody noted where it is', where: '', state: 'none' },
	{ title: 'with its place', where: 'Ordner 7', state: 'named' }
])('what could be shown at once last time is asked anew, $title', ({ where, state }) => {
	const evidence = withAtHand({ ...noEvidence, where }, true);
	const previous = { ...check, answers: { 'A-01': { level: 3, evidence } } };
	const begun = afterChanges([repeatChanges({ before, now }, previous, begin)]);
	const kept = findKept(begun, 'new')?.assessment.answers['A-03'];
	expect(kept?.evidence).toEqual({ ...noEvidence, where, state });
});

test('going on in a newer version keeps what could be shown at once: it is the same check', () => {
	const evidence = withAtHand(noEvidence, true);
	const running = { ...check, answers: { 'A-01': { level: 3, evidence } } };
	const begun = afterChanges([continueChanges({ before, now }, running, begin)]);
	expect(findKept(begun, 'new')?.assessment.answers['A-03']?.evidence).toEqual(evidence);
});

function anew(assessment: Assessment): readonly string[] {
	return carryOver(assessment, before, now).anew.map(({ id }) => id);
}
