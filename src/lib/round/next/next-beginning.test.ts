import { expect, test } from 'vitest';
import type { SessionSettings } from '$lib/session-api';
import { nextBeginning } from './next-beginning';

const settings: SessionSettings = {
	title: 'KI-Frühstück Dezember 2026',
	language: 'de',
	catalogue: { id: 'ai-readiness', version: '1.1.0' },
	scope: 'quick',
	mode: 'protected',
	minGroup: 6,
	split: null,
	classes: [],
	invited: 0,
	meetingOn: '2026-12-10',
	meetingAt: '08:00',
	expected: 8,
	isPractice: false
};

test('the next session has the settings of the last, four weeks on and in its own month', () => {
	expect(nextBeginning(settings, null, '2026-12-10')).toEqual({
		title: 'KI-Frühstück Januar 2027',
		language: 'de',
		scope: 'quick',
		mode: 'protected',
		minGroup: 6,
		split: null,
		classes: [],
		invited: 0,
		meetingOn: '2027-01-07',
		meetingAt: '08:00',
		expected: 8
	});
});

test.each([
	['what was agreed', '2027-01-14', '2026-12-10', '2027-01-14'],
	['four weeks on, what was agreed being over', '2026-12-12', '2026-12-20', '2027-01-07'],
	['in steps of four weeks, not a day that is over', null, '2027-01-20', '2027-02-04']
])('the next meeting is %s', (_, agreedOn, today, day) => {
	expect(nextBeginning(settings, agreedOn, today).meetingOn).toBe(day);
});

test('without a day there is none to go on from, and the title stays', () => {
	const next = nextBeginning({ ...settings, meetingOn: null }, null, '2027-01-20');
	expect([next.meetingOn, next.title]).toEqual([null, settings.title]);
});
