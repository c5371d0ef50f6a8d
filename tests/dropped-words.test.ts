import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSourceFiles } from './architecture/source-files';
import { droppedIn, germanIn, readDroppedWords } from './words/dropped-words';
import { literalsOf } from './words/literals';

const root = fileURLToPath(new URL('..', import.meta.url));
const dropped = readDroppedWords(readText('docs/terms.md'));
const locales = ['de', 'en'] as const;
/** Frozen with the words it had. */
const FROZEN = '/ai-readiness/1.0.0/';
const catalogueTexts = import.meta.glob<Readonly<Record<string, string>>>(
	'../src/lib/catalogues/*/*/texts/*.json',
	{ eager: true, import: 'default' }
);

function readText(path: string): string {
	return readFileSync(`${root}/${path}`, 'utf8');
}

/** Every text of the language files and of the catalogues that are not frozen. */
function textsIn(locale: 'de' | 'en'): readonly string[] {
	const dictionaries = readSourceFiles(`${root}/src/lib/language/words`)
		.filter(({ path }) => path.endsWith(`.${locale}.ts`))
		.flatMap(({ text }) => literalsOf(text));
	const catalogues = Object.entries(catalogueTexts)
		.filter(([path]) => path.endsWith(`/${locale}.json`) && !path.includes(FROZEN))
		.flatMap(([, texts]) => Object.values(texts));
	return [...dictionaries, ...catalogues];
}

test('the table of terms names words to drop in both languages', () => {
	expect(Math.min(dropped.de.length, dropped.en.length)).toBeGreaterThan(30);
});

describe.each(locales)('in %s', (locale) => {
	const texts = textsIn(locale);

	test.each(dropped[locale])('no text says “$text”', ({ pattern }) => {
		expect(texts.length).toBeGreaterThan(1000);
		expect(texts.filter((text) => pattern.test(text))).toEqual([]);
	});
});

const prose = [
	'README.md',
	...readdirSync(`${root}/docs`)
		.filter((name) => name.endsWith('.md') && name !== 'terms.md')
		.map((name) => `docs/${name}`)
];

test.each(prose)('%s uses no dropped word', (path) => {
	const text = readText(path);
	expect(droppedIn(text, dropped.en)).toEqual([]);
	expect(droppedIn(germanIn(text), dropped.de)).toEqual([]);
});

describe('a dropped word', () => {
	const words = readDroppedWords(
		'| a |\n| - |\n| x | y | z | – | Fundstelle*, im Belegten | mean of the |'
	).de;

	test.each([
		['Namen und Fundstellen', ['Fundstelle*']],
		['Das zählt im\nBelegten null', ['im Belegten']],
		['Ein Ort', []],
		['vom Belegten', []],
		['im belegten Wert', []]
	])('is found in: %s', (text, found) => {
		expect(droppedIn(text, words)).toEqual(found);
	});
});
