import { describe, expect, test } from 'vitest';
import { currentCatalogue as catalogue, findCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import type { Answer, Assessment } from '../answers/assessment';
import { movedSince } from './moved-since';
import { scoreAssessment } from '../scoring/score-assessment';

const before = sampleCompany('de');
const score = scoreAssessment(catalogue, before, SAMPLE_DAY);

function since(assessment: Assessment, otherCatalogue = catalogue) {
	return movedSince(
		{ assessment: before, catalogue: otherCatalogue },
		{ assessment, catalogue, score: scoreAssessment(catalogue, assessment, SAMPLE_DAY) }
	);
}

function withAnswer(id: string, answer: Answer): Assessment {
	return { ...before, answers: { ...before.answers, [id]: answer } };
}

describe('what has moved since the check before', () => {
	test('is nothing where nothing was answered differently', () => {
		const moved = since(before);
		expect(moved.answers).toEqual([]);
		expect(moved.since).toBe(before.completedOn);
		expect(moved.overall.claimed).toBe(score.overall.claimed?.value);
	});

	test.each([
		['up', { level: 1 }, { level: 3 }],
		['down', { level: 3 }, { level: 1 }],
		['changed', { level: 3 }, { level: 'unknown' }]
	] as const)('an answer went %s', (direction, then, now) => {
		const earlier = withAnswer('ME-05', then);
		const later = withAnswer('ME-05', now);
		const moved = movedSince(
			{ assessment: earlier, catalogue },
			{ assessment: later, catalogue, score: scoreAssessment(catalogue, later, SAMPLE_DAY) }
		);
		expect(
			moved.answers.map(({ now: { question }, direction: way }) => [question.id, way])
		).toEqual([['ME-05', direction]]);
	});

	test('is not told of an area that asks something else now', () => {
		const other = {
			...catalogue,
			questions: catalogue.questions.map((question) =>
				question.id === 'PR-01' ? { ...question, weight: 2 } : question
			)
		};
		const moved = since(before, other);
		expect(moved.byDimension.has('PR')).toBe(false);
		expect(moved.byDimension.has('DA')).toBe(true);
		expect(moved.overall).toEqual({ claimed: null, evidenced: null });
	});

	test('is told, from an earlier version, only of the questions that stayed the same', () => {
		const reference = { id: 'ai-readiness', version: '1.0.0' };
		const earlier = findCatalogue(reference);
		if (!earlier) throw new Error('there is no catalogue 1.0.0');
		const answers = {
			'PR-01': { level: 0 },
			'PR-02': { level: 4 },
			'PR-03': { level: 4 }
		} as const;
		const moved = movedSince(
			{ assessment: { ...before, catalogue: reference, answers }, catalogue: earlier },
			{ assessment: before, catalogue, score }
		);
		const ids = moved.answers.map(({ now }) => now.question.id);
		expect(ids).toContain('PR-02');
		expect(ids).not.toContain('PR-01');
		expect(moved.byDimension.size).toBe(0);
	});
});
