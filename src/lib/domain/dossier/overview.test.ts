import { describe, expect, test } from 'vitest';
import type { Assessment } from '../answers/assessment';
import { answersOf, soundEvidence } from '../testing/builders';
import { adoptChanges } from './edit-dossier';
import { overviewOf } from './overview';
import { afterChanges, findSmallCatalogue } from './testing/dossiers';

const today = '2026-11-28';
const sound = { ...soundEvidence, reviewedOn: '2025-12' };

function check(id: string, updatedOn: string, level: number, more: Partial<Assessment> = {}) {
	const assessment: Assessment = {
		format: 1,
		catalogue: { id: 'small', version: '1.0.0' },
		scope: 'full',
		id,
		createdOn: updatedOn,
		updatedOn,
		answers: answersOf({ 'A-01': level, 'A-02': level, 'B-01': level, 'B-02': level }, sound),
		...more
	};
	return assessment;
}

function completed(id: string, day: string, level: number, more: Partial<Assessment> = {}) {
	return check(id, day, level, { completedOn: day, ...more });
}

function overview(assessments: readonly Assessment[], day = today) {
	return overviewOf(
		afterChanges(assessments.map((assessment) => adoptChanges(assessment))),
		findSmallCatalogue,
		day
	);
}

describe('the overview of a folder', () => {
	test('says what is running and what is completed, the latest first', () => {
		const { running, completed: done } = overview([
			completed('march', '2026-03-02', 2),
			completed('june', '2026-06-30', 3),
			check('open', '2026-11-01', 1, { answers: answersOf({ 'A-01': 2 }) })
		]);
		expect(done.map(({ assessment }) => assessment.id)).toEqual(['june', 'march']);
		expect(done.map(({ claimed, evidenced }) => [claimed, evidenced])).toEqual([
			[75, 75],
			[50, 50]
		]);
		expect(running.map(({ progress }) => progress.answered)).toEqual([1]);
		expect(running[0]).toMatchObject({ claimed: null });
	});

	test('says where each area went since the check before', () => {
		const { directions } = overview([
			completed('march', '2026-03-02', 2),
			completed('june', '2026-06-30', 3)
		]);
		expect(directions.map(({ id, claimed }) => [id, claimed])).toEqual([
			[undefined, 25],
			['A', 25],
			['B', 25]
		]);
	});

	test.each([
		['with only one completed check', [completed('june', '2026-06-30', 3)]],
		[
			'when the one before was asked to another extent',
			[completed('march', '2026-03-02', 2, { scope: 'quick' }), completed('june', '2026-06-30', 3)]
		],
		['with a running check alone', [check('open', '2026-11-01', 1)]]
	])('says nothing of directions %s', (_, assessments) => {
		expect(overview(assessments).directions).toEqual([]);
	});

	test('names the sources of the latest record that have run out since', () => {
		const list = [completed('june', '2026-06-30', 3)];
		expect(overview(list).due).toEqual([]);
		expect(overview(list, '2027-01-01').due).toHaveLength(4);
		const {
			completed: [record],
			evidencedToday
		} = overview(list, '2027-01-01');
		expect([record?.evidenced, evidencedToday]).toEqual([75, 50]);
	});

	test('takes the next step from what was worked on last', () => {
		const lower = answersOf({ 'A-01': 3, 'A-02': 3, 'B-01': 0, 'B-02': 3 }, sound);
		const { lastWorkedOn } = overview([
			completed('june', '2026-06-30', 3),
			check('open', '2026-11-01', 1, { answers: lower })
		]);
		expect(lastWorkedOn?.nextStep?.question.id).toBe('B-01');
	});

	test('leaves out what was asked by a catalogue nobody knows here, and is empty of nothing', () => {
		const foreign = completed('x', '2026-06-30', 3, { catalogue: { id: 'o', version: '1.0.0' } });
		expect(overview([foreign]).completed).toEqual([]);
		expect(overview([])).toEqual({
			running: [],
			completed: [],
			due: [],
			notFound: [],
			directions: [],
			evidencedToday: null,
			lastWorkedOn: undefined
		});
	});
});
