import { expect, test } from 'vitest';
import { namesIn, openNames } from './who-is-in';

test.each([
	['', []],
	['Müller', ['Müller']],
	['Müller, Bäckerei Süd;\n  Öztürk \n\n', ['Müller', 'Bäckerei Süd', 'Öztürk']],
	['Müller, müller', ['Müller']]
] as const)('in %o these are named: %o', (text, names) => {
	expect(namesIn(text)).toEqual(names);
});

test('who is not in yet is open, however the name was written', () => {
	expect(openNames(['Müller', 'Öztürk', 'Weber'], [' öztürk', '', 'Somebody'])).toEqual([
		'Müller',
		'Weber'
	]);
});
