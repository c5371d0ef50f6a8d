import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isForTests, readSourceFiles } from './architecture/source-files';
import { orphanedPaths, plainTexts, textPaths } from './words/dictionary-keys';
import { germanFaults } from './words/german-faults';
import { literalsOf } from './words/literals';
import { twinsIn } from './words/twins';
import { visibleLiterals } from './words/visible-literals';

const files = readSourceFiles(fileURLToPath(new URL('../src', import.meta.url)));
const code = files
	.filter(
		({ path }) =>
			!/^lib\/language\/words\/.*\.(de|en)\.ts$/.test(path) &&
			!isForTests(path) &&
			!path.endsWith('.css')
	)
	.map(({ text }) => text)
	.concat(files.flatMap(({ text }) => text.match(/\bterms(?:De|En)[.[][\w.['-]*/g) ?? []))
	.join('\n');

const dictionaries = Object.entries(
	import.meta.glob<Record<string, unknown>>('../src/lib/language/words/**/*.{de,en}.ts', {
		eager: true
	})
).map(([path, module]) => ({
	path: path.replace('../src/', ''),
	words: Object.values(module).find((value) => typeof value === 'object')
}));
const german = dictionaries.filter(({ path }) => path.endsWith('.de.ts'));

test('there are dictionaries to judge, each in both languages', () => {
	expect(german.length).toBeGreaterThan(1);
	expect(german.map(({ path }) => path.replace('.de.', '.en.'))).toEqual(
		dictionaries.map(({ path }) => path).filter((path) => path.endsWith('.en.ts'))
	);
});

describe.each(german)('$path', ({ path, words }) => {
	const english = dictionaries.find((other) => other.path === path.replace('.de.', '.en.'));
	const source = files.find((file) => file.path === path)?.text ?? '';

	test('says the same things in English', () => {
		expect(sortedPaths(english?.words)).toEqual(sortedPaths(words));
	});

	test('has no empty text in either language', () => {
		const texts = [...plainTexts(words), ...plainTexts(english?.words)];
		expect(texts.filter((text) => text.trim() === '')).toEqual([]);
	});

	test('has no text that nothing uses', () => {
		expect(orphanedPaths(words, code)).toEqual([]);
	});

	test('is written in German letters and quotation marks', () => {
		const faulty = literalsOf(source).filter((text) => germanFaults(text).length > 0);
		expect(faulty).toEqual([]);
	});
});

/** Equal by chance: the same word for another thing, as its two places show. */
const coincidences: Readonly<Record<'de' | 'en', readonly string[]>> = {
	de: [
		'Abschließen', // a check, a round
		'Antworten', // what was answered, to answer
		'Besprechen', // a phase, what a group does
		'gar nicht', // how ready, whether to split
		'Noch nicht', // an AI use, to a question
		'Nächster Schritt', // of a company, of a round
		'Regel', // of a calculation, of a group
		'Stand', // how far, of which day
		'Umfang', // of a check, of a report
		'später' // when to open a source, how worth a process is
	],
	en: [
		'Answer',
		'Close',
		'Discuss',
		'Next step',
		'Not yet',
		'nothing',
		'open',
		'Rule',
		'later',
		'low',
		'high'
	]
};

test.each(['de', 'en'] as const)('no text stands in two dictionaries (%s)', (locale) => {
	const sources = files.filter(
		({ path }) => path.startsWith('lib/language/words/') && path.endsWith(`.${locale}.ts`)
	);
	const twins = [...twinsIn(sources)].filter(([text]) => !coincidences[locale].includes(text));
	expect(twins).toEqual([]);
});

describe('components leave all words to the dictionaries:', () => {
	const components = files.filter(({ path }) => path.endsWith('.svelte'));

	test.each(components)('$path', ({ text }) => {
		expect(visibleLiterals(text)).toEqual([]);
	});
});

describe('what is wrong is found:', () => {
	test.each([
		['Hinweise fuer Sie', 'umlaut'],
		['Das Geraet pruefen', 'umlaut'],
		['Es heisst so', 'ß'],
		['Die "Quelle" nennen', 'straight quote'],
		["Wie geht's?", 'straight quote'],
		['Die “Quelle” nennen', 'English quotes']
	])('%s', (text, fault) => {
		expect(germanFaults(text)).toContain(fault);
	});

	test.each([
		'Zeig mir die „Quelle“: aktuell, neue Frequenz, zuerst genau, manuell',
		'Die Steuer, der Bauer, das Duell, dass er muss, im Interesse, Prozess'
	])('but not in: %s', (text) => {
		expect(germanFaults(text)).toEqual([]);
	});

	test.each([
		['<p>Hello</p>', 'Hello'],
		['<button aria-label="Close">×</button>', 'Close'],
		["<p>{isOpen ? 'open' : words.closed}</p>", 'open'],
		['<p>{`${n} left`}</p>', 'left'],
		['{#if a}<i>deep</i>{/if}', 'deep'],
		["<input placeholder={a || 'Name'} />", 'Name']
	])('the word in %s', (component, word) => {
		expect(visibleLiterals(component)).toEqual([word]);
	});

	test('but no class, key, comparison or style', () => {
		const component =
			"<!-- note --><p class=\"big\" id='x' style:height=\"{h}px\">{words['key']} {a === 'b' ? one : two} 12 %</p>" +
			'<style>p { color: red; }</style><script>const a = "text";</script>';
		expect(visibleLiterals(component)).toEqual([]);
	});

	test('a text that nothing uses', () => {
		const words = { used: 'a', unused: 'b', group: { part: 'c', lost: () => 'd' }, list: ['e'] };
		const using = "words.used; const { group } = words; group['part']; words.list";
		expect(orphanedPaths(words, using)).toEqual(['unused', 'group.lost']);
	});

	test('a text that is missing or empty', () => {
		expect(textPaths({ a: 'x', b: { c: () => 'y' } })).toEqual([['a'], ['b', 'c']]);
		expect(plainTexts({ a: ' ', b: ['x'] })).toEqual([' ', 'x']);
	});

	test('a text that stands in two dictionaries, also with something put in', () => {
		const twins = twinsIn([
			{
				path: 'a.de.ts',
				text: "export const aDe = { save: 'Sichern', of: (n: number) => `rund ${n}` };"
			},
			{ path: 'b.de.ts', text: "export const bDe = { keep: { it: 'Sichern' }, own: 'Eigenes' };" },
			{
				path: 'c.de.ts',
				text: "export const cDe = { of: (x: string) => `rund ${x}`, save: aDe['save'] };"
			}
		]);
		expect([...twins]).toEqual([
			['Sichern', ['a.de.ts: save', 'b.de.ts: keep.it']],
			['rund {}', ['a.de.ts: of', 'c.de.ts: of']]
		]);
	});

	test('letters inside functions of a dictionary', () => {
		const source = "export const de = { a: (n: number) => `${n} fuer` , b: 'gut' };";
		expect(literalsOf(source)).toEqual(['', ' fuer', 'gut']);
	});
});

function sortedPaths(words: unknown): readonly string[] {
	return [...new Set(textPaths(words).map((path) => path.join('.')))].sort();
}
