import { expect, test } from 'vitest';
import { MEETING_MINUTES } from './paper-facts';
import { clockAfter, PHASES, planRun } from './run-plan';

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
