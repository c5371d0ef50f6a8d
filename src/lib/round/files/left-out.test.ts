import { describe, expect, test } from 'vitest';
import { compareDe } from '$lib/language/words/compare/compare.de';
import { compareEn } from '$lib/language/words/compare/compare.en';
import { reasonText, sourceName, type LeftOutItem } from './left-out';

const item = {
	key: 1,
	source: { kind: 'text' },
	catalogue: { id: 'ai-readiness', version: '9.0.0' },
	scope: 'full',
	sameAs: 3
} as const;

/** The reasons there are; the compiler knows them, a test has to list them. */
const reasons = [
	...(['not-a-contribution', 'damaged', 'impossible', 'wrong-length', 'unknown-version'] as const),
	...(['unknown-catalogue', 'other-catalogue', 'other-scope', 'duplicate'] as const),
	...([
		'replaced',
		'twin',
		'no-attachment',
		'group-sheet',
		'group-file',
		'foreign-pdf',
		'no-code'
	] as const),
	...(['too-large', 'unreadable', 'locked', 'empty'] as const)
];

describe.each([
	['German', compareDe],
	['English', compareEn]
])('in %s', (_, words) => {
	test('every reason is one the words have, and the other way round', () => {
		expect(reasons.toSorted()).toEqual(Object.keys(words.reasons).toSorted());
	});

	test.each(reasons)('%s is told in a sentence of its own', (reason) => {
		const given: LeftOutItem = { ...item, reason };
		const text = reasonText(given, words.reasons);
		expect(text).toMatch(/\.$/);
		const others = reasons.filter((other) => other !== reason);
		expect(
			others.map((other) => reasonText({ ...item, reason: other }, words.reasons))
		).not.toContain(text);
	});

	test('another catalogue is told by its name, a repetition by what it repeats', () => {
		expect(reasonText({ ...item, reason: 'other-catalogue' }, words.reasons)).toContain(
			'ai-readiness 9.0.0'
		);
		expect(reasonText({ ...item, reason: 'duplicate' }, words.reasons)).toContain(' 3');
	});
});

test.each([
	[{ kind: 'file', name: 'a.json' }, 'a.json'],
	[{ kind: 'code-in-file', name: 'chat.txt', position: 2 }, 'chat.txt, Code 2'],
	[{ kind: 'code', position: 3 }, 'Code 3'],
	[{ kind: 'scan', position: 4 }, 'QR-Code 4'],
	[{ kind: 'text' }, 'Eingefügter Text']
] as const)('%o is called %s', (source, name) => {
	expect(sourceName(source, compareDe.collect)).toBe(name);
});
