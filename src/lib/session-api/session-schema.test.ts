import { expect, test } from 'vitest';
import { commandSchema, sessionSettingsSchema } from './session-schema';

const before = {
	title: 'KI-Frühstück',
	language: 'de',
	catalogue: { id: 'ai-readiness', version: '1.0.0' },
	scope: 'quick',
	mode: 'protected',
	minGroup: 5,
	split: null,
	classes: []
};

test('settings of an earlier version have no meeting, and are no practice', () => {
	expect(sessionSettingsSchema.parse(before)).toEqual({
		...before,
		invited: 0,
		meetingOn: null,
		meetingAt: null,
		expected: null,
		isPractice: false
	});
});

test.each<[object, boolean]>([
	[{ meetingOn: '2026-12-03', meetingAt: '08:00', expected: 12 }, true],
	[{ meetingOn: null, meetingAt: null, expected: null, isPractice: true }, true],
	[{ meetingAt: '23:59', expected: 200 }, true],
	[{ meetingOn: '3.12.2026' }, false],
	[{ meetingOn: '2026-02-30' }, false],
	[{ meetingAt: '24:00' }, false],
	[{ meetingAt: '8:00' }, false],
	[{ expected: 2 }, false],
	[{ expected: 201 }, false],
	[{ expected: 5.5 }, false],
	[{ note: 'for the group only' }, false]
])('settings with %j are taken: %s', (change, isTaken) => {
	expect(sessionSettingsSchema.safeParse({ ...before, ...change }).success).toBe(isTaken);
});

test.each<[object, boolean]>([
	[{ kind: 'show', slide: { kind: 'guess' } }, true],
	[{ kind: 'show', slide: { kind: 'claimed', dimension: 'PR' } }, true],
	[{ kind: 'show', slide: { kind: 'claimed' } }, false],
	[{ kind: 'show', slide: { kind: 'topic', question: 'P'.repeat(61) } }, false],
	[{ kind: 'show', slide: { kind: 'ai', dimension: 'PR' } }, false],
	[{ kind: 'show', slide: null }, false],
	[{ kind: 'discuss' }, false],
	[{ kind: 'reveal', count: 1, isProtectedAccepted: false }, false]
])('the command %j is understood: %s', (command, isTaken) => {
	expect(commandSchema.safeParse(command).success).toBe(isTaken);
});

test.each([
	['KI\u202e-Früh\u3164stück\u2028', 'KI-Frühstück'],
	['KI\ud800-Frühstück', 'KI-Frühstück'],
	[
		'\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
		'\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'
	],
	['☕', '☕']
])('the title %j is kept as %j', (title, kept) => {
	expect(sessionSettingsSchema.parse({ ...before, title }).title).toBe(kept);
});

test.each(['', '   ', '\u3164\u2800', '\u00ad\u061c', '\u0301'.repeat(79)])(
	'a title of which nothing is to be seen is refused: %j',
	(title) => {
		expect(sessionSettingsSchema.safeParse({ ...before, title }).success).toBe(false);
	}
);
