import { describe, expect, test } from 'vitest';
import { answersOf, catalogueOf, questionOf, soundEvidence } from '../testing/builders';
import {
	answerWithLevel,
	isEvidenceEmpty,
	noEvidence,
	progressOf,
	startAssessment
} from './edit-assessment';
import { parseAssessment } from './parse-assessment';

const catalogue = catalogueOf([
	questionOf('A-1'),
	questionOf('A-2', { quick: false }),
	questionOf('B-1')
]);

test('a new assessment is empty, dated and a file the app would open', () => {
	const assessment = startAssessment(catalogue, { id: 'neu', scope: 'quick', today: '2026-11-23' });
	expect(assessment).toEqual({
		format: 1,
		catalogue: { id: 'small', version: '1.0.0' },
		scope: 'quick',
		id: 'neu',
		createdOn: '2026-11-23',
		updatedOn: '2026-11-23',
		answers: {}
	});
	expect(parseAssessment(assessment)).toEqual({ ok: true, value: assessment });
});

test('another level keeps what was noted of the source, also when it is lowered or unknown', () => {
	const answer = { level: 3, evidence: soundEvidence } as const;
	expect(answerWithLevel(answer, 1)).toEqual({ level: 1, evidence: soundEvidence });
	expect(answerWithLevel(answer, 'unknown')).toEqual({ level: 'unknown', evidence: soundEvidence });
	expect(answerWithLevel(undefined, 2)).toEqual({ level: 2 });
	expect(answerWithLevel({ level: 0 }, 2)).toEqual({ level: 2 });
});

test.each([
	['state', { state: 'not_found' }],
	['opened', { opened: true }],
	['owner', { owner: 'gone' }],
	['reviewedOn', { reviewedOn: '2026-06' }],
	['where', { where: 'Tresor' }],
	['who', { who: 'A. K.' }],
	['note', { note: 'suchen' }]
] as const)('noting %s alone is noting something', (_, noted) => {
	expect(isEvidenceEmpty({ ...noEvidence, ...noted })).toBe(false);
});

test('nothing noted, or only empty texts, is nothing', () => {
	expect(isEvidenceEmpty(noEvidence)).toBe(true);
	expect(isEvidenceEmpty({ ...noEvidence, where: '', who: '', note: '' })).toBe(true);
});

describe('progress', () => {
	test('counts levels, "unknown" and "not applicable" alike', () => {
		const answers = answersOf({ 'A-1': 0, 'A-2': 'unknown', 'B-1': 'na' });
		expect(progressOf(catalogue, { scope: 'full', answers })).toEqual({
			answered: 3,
			total: 3,
			isComplete: true,
			nextOpen: undefined
		});
	});

	test('asks only what the scope asks, and goes on at the first open question', () => {
		const answers = answersOf({ 'A-1': 2, 'A-2': 2 });
		expect(progressOf(catalogue, { scope: 'quick', answers })).toMatchObject({
			answered: 1,
			total: 2,
			isComplete: false,
			nextOpen: { id: 'B-1' }
		});
	});

	test('can be asked of some questions', () => {
		const [first] = catalogue.questions;
		const some = first ? [first] : [];
		const answers = answersOf({ 'A-1': 2 });
		expect(progressOf(catalogue, { scope: 'full', answers }, some)).toMatchObject({
			answered: 1,
			total: 1,
			isComplete: true
		});
	});
});
