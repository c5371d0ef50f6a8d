import { expect, test } from 'vitest';
import { MEETING_MINUTES } from './paper-facts';
import { clockAfter, minutesOfStep, PHASES, planRun, type RunStep } from './run-plan';

test.each(MEETING_MINUTES)(
	'a meeting of %i minutes is planned from its first to its last',
	(all) => {
		const plan = planRun(all, 5);
		expect(plan.map(({ phase }) => phase)).toEqual(PHASES);
		let begins = 0;
		for (const planned of plan) {
			expect(planned.begins).toBe(begins);
			expect(planned.minutes).toBeGreaterThan(1);
			begins += planned.minutes;
		}
		expect(begins).toBe(all);
	}
);

test('each area has its share of the time there is for all', () => {
	const reveal = planRun(60, 5).find(({ phase }) => phase === 'reveal');
	expect(reveal).toMatchObject({ minutes: 15, each: 3 });
});

test.each([
	['08:00', 0, '08:00'],
	['08:50', 15, '09:05'],
	['23:30', 45, '00:15']
])('%s and %i minutes is %s', (start, minutes, then) => {
	expect(clockAfter(start, minutes)).toBe(then);
});

const AREA: readonly RunStep[] = ['claimed', 'evidenced'];

test.each(MEETING_MINUTES)(
	'in a meeting of %i minutes the steps take the time that is planned for their phase',
	(all) => {
		const plan = new Map(planRun(all, 5).map((planned) => [planned.phase, planned]));
		const take = (...steps: readonly RunStep[]) =>
			steps.reduce((sum, step) => sum + minutesOfStep(step, all, 5), 0);
		expect(take('collect')).toBe(plan.get('collect')?.minutes);
		expect(take('guess')).toBe(plan.get('guess')?.minutes);
		expect(take(...AREA)).toBe(plan.get('reveal')?.each);
		expect(take('ai', 'experience')).toBe(plan.get('ai')?.minutes);
		expect(take('topic')).toBe(plan.get('topics')?.each);
		expect(take('closed')).toBe(plan.get('close')?.minutes);
	}
);

test('no step takes less than a minute, however many areas there are', () => {
	for (const step of [...AREA, 'topics'] as const) expect(minutesOfStep(step, 45, 12)).toBe(1);
});
