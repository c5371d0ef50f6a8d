import { expect, test } from 'vitest';
import { faultOfWish, type SessionWish } from './session-wish';
import { StartDraft, type Beginning } from './start-draft.svelte';

const TODAY = '2026-11-29';

function draftOf(beginning: Beginning = {}): StartDraft {
	return new StartDraft('de', () => TODAY, { title: 'KI-Frühstück', ...beginning });
}

test('a title is all a session needs', () => {
	const { wish } = draftOf();
	expect(faultOfWish(wish, TODAY)).toBeUndefined();
	expect(faultOfWish({ ...wish, title: ' ' }, TODAY)).toBe('title');
	expect(wish).toMatchObject({ meetingOn: null, meetingAt: null, expected: null, invited: 0 });
});

test.each([
	['without a meeting', null, 45],
	['with a meeting today', TODAY, 42],
	['with a meeting in eleven days', '2026-12-10', 53],
	['with a meeting in five months', '2027-05-01', 180]
])('a session %s lives until after the next one, 180 days at most', (_, meetingOn, days) => {
	expect(draftOf({ meetingOn }).wish.expiryDays).toBe(days);
});

test('the end that is decided holds, whatever the day of the meeting', () => {
	const draft = draftOf({ meetingOn: '2026-12-10' });
	expect(draft.endsOn).toBe('2027-01-21');
	draft.chosenExpiry = 7;
	draft.meetingOn = '2026-12-24';
	expect([draft.wish.expiryDays, draft.endsOn]).toEqual([7, '2026-12-06']);
});

test.each([
	['2026-11-28', 'meeting-past'],
	['2026-11-29', undefined],
	['2027-05-28', undefined],
	['2027-05-29', 'meeting-far']
] as const)('a meeting on %s has the fault %s', (meetingOn, fault) => {
	expect(faultOfWish(draftOf({ meetingOn }).wish, TODAY)).toBe(fault);
});

test('as many are invited as are expected, until somebody says otherwise', () => {
	const draft = draftOf({ expected: 8 });
	draft.contributors = 'invited';
	expect(draft.wish.invited).toBe(8);
	draft.invited = 10;
	draft.expected = 9;
	expect(draft.wish.invited).toBe(10);
});

test('a session begins with the settings of the one before', () => {
	const before: SessionWish = {
		...draftOf().wish,
		meetingOn: '2026-12-10',
		meetingAt: '08:00',
		expected: 7,
		language: 'en',
		scope: 'full',
		split: 'size',
		classes: ['1-9', '10-49'],
		minGroup: 6,
		invited: 9
	};
	const { wish } = new StartDraft('de', () => TODAY, before);
	expect(wish).toEqual({ ...before, expiryDays: 53 });
});

test('classes begin with all of their kind', () => {
	const draft = draftOf();
	draft.split = 'size';
	expect(draft.classes.length).toBeGreaterThan(2);
	draft.classes = [];
	expect(faultOfWish(draft.wish, TODAY)).toBe('classes');
	draft.split = 'none';
	expect(draft.wish).toMatchObject({ split: null, classes: [] });
});
