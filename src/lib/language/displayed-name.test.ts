import { describe, expect, test } from 'vitest';
import { displayedName } from './displayed-name';

describe('a name in a sentence', () => {
	test.each(['Werk Nord', 'Müller & Söhne', 'Łódź 24', ''])('stays as it is: %s', (name) => {
		expect(displayedName(name)).toBe(name);
	});

	test('loses what would mirror the rest of the sentence', () => {
		expect(displayedName('Werk\u202e droN\u202c')).toBe('Werk droN');
		expect(displayedName('\u2067Werk\u2069 \u200fSüd')).toBe('Werk Süd');
	});

	test.each(['מפעל צפון', 'شركة', 'Klee \u{1e900}'])('is kept apart from it: %s', (name) => {
		expect(displayedName(name)).toBe(`\u2068${name}\u2069`);
		expect(displayedName(displayedName(name))).toBe(`\u2068${name}\u2069`);
	});
});
