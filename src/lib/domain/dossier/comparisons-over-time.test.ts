import { describe, expect, test } from 'vitest';
import type { Answer, Assessment, Evidence } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import { answersOf, soundEvidence } from '../testing/builders';
import { stepKey } from '../answers/steps';
import { findKept } from './dossier';
import { dueSources, evidencedToday, scoringDay } from './due';
import { adoptChanges, repeatChanges } from './edit-dossier';
import {
	areComparable,
	changedQuestions,
	comparableDimensions,
	completedInOrder,
	isOverallComparable,
	previousOf,
	unchangedQuestions
} from './previous';
import { firstToDo, sourcesNotLookedAt, sourcesToLookAt } from './sources-to-look-at';
import { afterChanges, catalogue, findSmallCatalogue } from './testing/dossiers';

describe('the assessment before another one', () => {
	const january = completed('january', '2026-01-12');
	const june = completed('june', '2026-06-30');

	test.each([
		['the report of January opened in July has none', [june, january], 'january', undefined],
		['June is compared with January, opened before or after', [june, january], 'june', 'january'],
		['June is compared with January, opened in order', [january, june], 'june', 'january'],
		[
			'the fourth of a day is compared with the third',
			['c1', 'c2', 'c3', 'c4'].map((id) => completed(id, '2026-06-30')),
			'c4',
			'c3'
		],
		[
			'the second of a day is compared with the first',
			['c1', 'c2', 'c3', 'c4'].map((id) => completed(id, '2026-06-30')),
			'c2',
			'c1'
		],
		[
			'a running one of July is compared with June',
			[january, june, running('july', '2026-07-02')],
			'july',
			'june'
		],
		[
			'a running one last worked on in March is compared with January',
			[january, june, running('march', '2026-03-02')],
			'march',
			'january'
		],
		[
			'a running one is nobody’s predecessor',
			[running('a', '2026-01-01'), june],
			'june',
			undefined
		],
		[
			'another extent cannot be compared',
			[{ ...january, scope: 'quick' as const }, june],
			'june',
			undefined
		],
		[
			'another catalogue cannot be compared',
			[{ ...january, catalogue: { id: 'other', version: '1.0.0' } }, june],
			'june',
			undefined
		]
	])('%s', (_, assessments, id, previous) => {
		const dossier = afterChanges(assessments.map((one) => adoptChanges(one)));
		expect(previousOf(dossier, id, findSmallCatalogue)?.id).toBe(previous);
	});

	test('of an unknown one is none', () => {
		expect(previousOf(afterChanges([]), 'nothing', findSmallCatalogue)).toBeUndefined();
	});

	test('is found in order of completion, not of opening', () => {
		const dossier = afterChanges([june, january].map((one) => adoptChanges(one)));
		const order = completedInOrder(dossier).map(({ assessment }) => assessment.id);
		expect(order).toEqual(['january', 'june']);
	});
});

describe('two versions of a catalogue', () => {
	const reweighed: Catalogue = {
		...catalogue,
		version: '1.1.0',
		questions: catalogue.questions.map((q) => (q.id === 'B-02' ? { ...q, weight: 3 } : q))
	};
	const find = (reference: Assessment['catalogue']) =>
		[catalogue, reweighed].find(({ version }) => version === reference.version);
	const before = completed('a', '2026-01-12');
	const now = { ...completed('b', '2026-06-30'), catalogue: { id: 'small', version: '1.1.0' } };

	test('are compared where they ask the same, and only there', () => {
		expect(areComparable(before, now, find)).toBe(true);
		expect(comparableDimensions(catalogue, reweighed, 'full')).toEqual(['A']);
		expect(changedQuestions(catalogue, reweighed, 'full')).toEqual(['B-02']);
		expect(isOverallComparable(catalogue, reweighed, 'full')).toBe(false);
		expect(isOverallComparable(catalogue, { ...catalogue, version: '2' }, 'full')).toBe(true);
	});

	test('are compared by what the later one replaces: under another id yes, reworded no', () => {
		const later: Catalogue = {
			...catalogue,
			version: '1.1.0',
			questions: catalogue.questions.map((q) => (q.id === 'A-02' ? { ...q, id: 'A-07' } : q)),
			replaces: [
				{ version: '1.0.0', questions: { 'A-01': 'A-01', 'A-07': 'A-02', 'B-01': 'B-01' } }
			]
		};
		expect([...unchangedQuestions(catalogue, later, 'full')]).toEqual([
			['A-01', 'A-01'],
			['A-07', 'A-02'],
			['B-01', 'B-01']
		]);
		expect(comparableDimensions(catalogue, later, 'full')).toEqual(['A']);
		expect(comparableDimensions(later, catalogue, 'full')).toEqual(['A']);
		expect(changedQuestions(catalogue, later, 'full')).toEqual(['B-02']);
	});

	test('are compared as long as one question is the same, even if no area is', () => {
		const later: Catalogue = {
			...catalogue,
			version: '1.1.0',
			replaces: [{ version: '1.0.0', questions: { 'B-01': 'B-01' } }]
		};
		expect(comparableDimensions(catalogue, later, 'full')).toEqual([]);
		expect(
			areComparable(before, now, ({ version }) => (version === '1.1.0' ? later : catalogue))
		).toBe(true);
	});

	test('that ask nothing alike are not compared', () => {
		const stricter = { ...reweighed, evidenceCaps: { withoutSource: 0, oneDefect: 25 } };
		expect(comparableDimensions(catalogue, stricter, 'full')).toEqual([]);
		expect(
			areComparable(before, now, (reference) =>
				reference.version === '1.1.0' ? stricter : catalogue
			)
		).toBe(false);
		expect(areComparable(before, now, () => undefined)).toBe(false);
	});
});

describe('a completed assessment', () => {
	const evidence: Evidence = { ...soundEvidence, reviewedOn: '2025-10-15' };
	const record: Assessment = {
		...completed('a', '2026-01-12'),
		answers: answersOf({ 'A-01': 3, 'A-02': 3, 'B-01': 3, 'B-02': 3 }, evidence)
	};

	test('is scored as of the day it was completed, a running one as of today', () => {
		expect(scoringDay(record, '2027-01-12')).toBe('2026-01-12');
		expect(scoringDay({}, '2027-01-12')).toBe('2027-01-12');
	});

	test('says beside that what would still be backed up today, and which sources ran out', () => {
		const { then, today, outdated } = evidencedToday(catalogue, record, {
			today: '2027-01-12',
			samples: []
		});
		expect([then, today]).toEqual([75, 50]);
		expect(outdated.map(({ questionId }) => questionId)).toEqual(['A-01', 'A-02', 'B-01', 'B-02']);
		expect(outdated[0]).toMatchObject({ reviewedOn: '2025-10-15', validUntil: '2026-10-15' });
	});

	test.each([
		['on the last valid day nothing is due', '2026-10-15', 0],
		['on the day after all is', '2026-10-16', 4]
	])('%s', (_, today, count) => {
		expect(dueSources(catalogue, record, today)).toHaveLength(count);
	});

	test('does not call due what had run out before, or needs no source', () => {
		const old = answersOf({ 'A-01': 3 }, { ...evidence, reviewedOn: '2024-01' });
		expect(dueSources(catalogue, { ...record, answers: old }, '2027-01-12')).toEqual([]);
		const low = answersOf({ 'A-01': 1, 'A-02': 'unknown' }, evidence);
		expect(dueSources(catalogue, { ...record, answers: low }, '2027-01-12')).toEqual([]);
	});
});

describe('an assessment that repeats another', () => {
	const opened: Answer = { level: 3, evidence: { ...soundEvidence, where: 'Ordner 7' } };
	const lost: Answer = { level: 3, evidence: { state: 'not_found', opened: true, owner: 'gone' } };
	const named: Answer = { level: 3, evidence: { ...soundEvidence, opened: false } };
	const previous: Assessment = {
		...completed('a', '2026-01-12'),
		answers: { 'A-01': lost, 'A-02': named, 'B-01': opened, 'B-02': { level: 0 } }
	};
	const begin = { id: 'b', today: '2026-07-01' };
	const kept = findKept(
		afterChanges([repeatChanges({ before: catalogue, now: catalogue }, previous, begin)]),
		'b'
	);
	if (!kept) throw new Error('nothing was begun');
	const { assessment } = kept;

	test('has its answers and all that was noted of their sources', () => {
		expect(kept.repeats).toBe('a');
		expect(assessment.answers).toEqual({
			...previous.answers,
			'B-01': { level: 3, evidence: { ...opened.evidence, opened: false } }
		});
	});

	test('asks of every source that was opened whether it is still there, and begins there', () => {
		const list = sourcesToLookAt(catalogue, assessment, previous);
		expect(list.map(({ id }) => id)).toEqual(['B-01']);
		const first = firstToDo(catalogue, assessment, previous);
		expect(first && stepKey(first)).toBe('still-there');
	});

	test('keeps what was looked up again on the list, found or not, and has it no more to do', () => {
		for (const state of ['named', 'not_found'] as const) {
			const again: Answer = { level: 3, evidence: { ...soundEvidence, state, opened: true } };
			const now = { ...assessment, answers: { ...assessment.answers, 'B-01': again } };
			expect(sourcesToLookAt(catalogue, now, previous).map(({ id }) => id)).toEqual(['B-01']);
			expect(sourcesNotLookedAt(catalogue, now, previous)).toEqual([]);
		}
	});

	test('then goes on at an open question, and at the end when nothing is left to do', () => {
		const { 'B-02': _, ...rest } = assessment.answers;
		const answers = { ...rest, 'B-01': opened };
		const open = firstToDo(catalogue, { ...assessment, answers }, previous);
		expect(open && stepKey(open)).toBe('B-02');
		const done = { ...assessment, answers: previous.answers };
		const last = firstToDo(catalogue, done, previous);
		expect(last && stepKey(last)).toBe('after-B');
		expect(firstToDo(catalogue, assessment, undefined)?.kind).toBe('interim');
	});
});

function completed(id: string, completedOn: string): Assessment {
	return { ...running(id, completedOn), completedOn };
}

function running(id: string, updatedOn: string): Assessment {
	return {
		format: 1,
		catalogue: { id: 'small', version: '1.0.0' },
		scope: 'full',
		id,
		createdOn: '2026-01-01',
		updatedOn,
		answers: {}
	};
}
