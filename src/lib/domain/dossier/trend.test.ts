import { describe, expect, test } from 'vitest';
import type { Assessment } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import { answersOf, soundEvidence } from '../testing/builders';
import { adoptChanges } from './edit-dossier';
import { dossierOf } from './dossier';
import { afterChanges, catalogue } from './testing/dossiers';
import { movementOf, trendOf, trendUpTo } from './trend';

const reweighed: Catalogue = {
	...catalogue,
	version: '1.1.0',
	questions: catalogue.questions.map((q) => (q.id === 'B-02' ? { ...q, weight: 3 } : q))
};
const find = ({ version }: Assessment['catalogue']) =>
	[catalogue, reweighed].find((candidate) => candidate.version === version);
const subject = { catalogueId: 'small', scope: 'full' } as const;

function check(id: string, completedOn: string, level: number, more: Partial<Assessment> = {}) {
	const assessment: Assessment = {
		format: 1,
		catalogue: { id: 'small', version: '1.0.0' },
		scope: 'full',
		id,
		createdOn: completedOn,
		updatedOn: completedOn,
		completedOn,
		answers: answersOf({ 'A-01': level, 'A-02': level, 'B-01': level, 'B-02': level }),
		...more
	};
	return assessment;
}

function trend(...assessments: readonly Assessment[]) {
	const { id, fields } = afterChanges(assessments.map((assessment) => adoptChanges(assessment)));
	return trendOf(dossierOf(id, fields, find), subject, find);
}

describe('a trend', () => {
	test('has every completed check in the order of completion, whenever it was opened', () => {
		const { checks, overall } = trend(
			check('june', '2026-06-30', 3),
			check('january', '2026-01-12', 1),
			check('march', '2026-03-02', 2)
		);
		expect(checks.map(({ id }) => id)).toEqual(['january', 'march', 'june']);
		expect(overall.points.map(({ claimed }) => claimed)).toEqual([25, 50, 75]);
		expect(overall.points.map(({ evidenced }) => evidenced)).toEqual([25, 25, 25]);
	});

	test('leaves out running checks, other extents and other catalogues', () => {
		const { completedOn: _, ...running } = check('running', '2026-02-01', 1);
		const { checks } = trend(
			running,
			check('quick', '2026-02-02', 1, { scope: 'quick' }),
			check('other', '2026-02-03', 1, { catalogue: { id: 'other', version: '1.0.0' } }),
			check('unknown', '2026-02-04', 1, { catalogue: { id: 'small', version: '9.0.0' } }),
			check('full', '2026-02-05', 1)
		);
		expect(checks.map(({ id }) => id)).toEqual(['full']);
	});

	test('keeps each figure as of its own day', () => {
		const evidence = { ...soundEvidence, reviewedOn: '2025-10-15' };
		const answers = answersOf({ 'A-01': 3, 'A-02': 3, 'B-01': 3, 'B-02': 3 }, evidence);
		const { overall } = trend(
			check('then', '2026-01-12', 3, { answers }),
			check('a year later', '2027-01-12', 3, { answers })
		);
		expect(overall.points.map(({ evidenced }) => evidenced)).toEqual([75, 50]);
	});

	test('joins no points where a version changed what is asked', () => {
		const { overall, dimensions } = trend(
			check('before', '2026-01-12', 1),
			check('after', '2026-06-30', 3, { catalogue: { id: 'small', version: '1.1.0' } })
		);
		expect(overall.points.map(({ isComparable }) => isComparable)).toEqual([false, false]);
		const joined = dimensions.map(({ id, points }) => [id, points[1]?.isComparable]);
		expect(joined).toEqual([
			['A', true],
			['B', false]
		]);
		expect(dimensions.map((line) => movementOf(line, 'claimed'))).toEqual([50, null]);
	});

	test('shows no figure, and not zero, where a check had none', () => {
		const { overall, dimensions } = trend(
			check('empty', '2026-01-12', 1, { answers: {} }),
			check('full', '2026-06-30', 2)
		);
		expect(overall.points[0]).toMatchObject({ claimed: null, evidenced: null });
		expect(dimensions[0]?.points[0]).toMatchObject({ claimed: null, evidenced: null });
		expect(movementOf(overall, 'claimed')).toBeNull();
	});

	test('of nothing is empty', () => {
		expect(trend()).toEqual({ checks: [], overall: { id: undefined, points: [] }, dimensions: [] });
	});
});

describe('the trend up to one assessment', () => {
	const { completedOn: _, ...running } = check('running', '2026-05-01', 2);
	const { id, fields } = afterChanges(
		[
			check('january', '2026-01-12', 1),
			check('march', '2026-03-02', 2),
			running,
			check('june', '2026-06-30', 3)
		].map((assessment) => adoptChanges(assessment))
	);

	test.each([
		['january', ['january']],
		['march', ['january', 'march']],
		['running', ['january', 'march']],
		['june', ['january', 'march', 'june']],
		['nothing', []]
	])('of %s leaves out what was completed later', (assessment, checks) => {
		const trend = trendUpTo(dossierOf(id, fields, find), assessment, find);
		expect(trend.checks.map((one) => one.id)).toEqual(checks);
	});
});

describe('a movement', () => {
	const { overall } = trend(check('a', '2026-01-12', 1), check('b', '2026-02-12', 3));

	test.each([
		['the latest check', 'claimed', undefined, 50],
		['what is backed up', 'evidenced', undefined, 0],
		['the first check, which has none before it', 'claimed', 0, null]
	] as const)('of %s', (_, figure, place, movement) => {
		expect(movementOf(overall, figure, place)).toBe(movement);
	});
});
