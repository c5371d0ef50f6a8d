import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseAssessment } from '../answers/parse-assessment';
import { parseDossierFile } from '../dossier/file-content';
import { parseCatalogueFile } from './catalogue-file';
import { textKeysOf } from './catalogue-texts';
import { textsFor } from './catalogue-words';

/** A catalogue of one's own, read from a file somebody wrote. */

const example = path.join(import.meta.dirname, '../../../../docs/own-catalogue/bakery.json');
const written = readFileSync(example, 'utf8');

/** The worked example with something changed. */
function changed(change: (file: Record<string, unknown>) => void): unknown {
	const file = plain();
	change(file);
	return file;
}

function plain(): Record<string, unknown> {
	const parsed: unknown = JSON.parse(written);
	if (!isRecord(parsed)) throw new Error('the example is an object');
	return parsed;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function textsIn(file: Record<string, unknown>, locale: string): Record<string, unknown> {
	const { texts } = file;
	const own = isRecord(texts) ? texts[locale] : undefined;
	if (!isRecord(own)) throw new Error(`the example has texts in ${locale}`);
	return own;
}

function faultsOf(input: unknown): readonly string[] {
	const read = parseCatalogueFile(input);
	return read.ok ? [] : read.faults.map(({ path: place, message }) => `${place}: ${message}`);
}

test('the worked example of the guide is read, without its note on the schema', () => {
	const read = parseCatalogueFile(plain());
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	const { catalogue, texts } = read.value;
	expect(catalogue).not.toHaveProperty('$schema');
	expect(catalogue).not.toHaveProperty('texts');
	expect(catalogue.dimensions.map(({ weight }) => weight)).toEqual([undefined, 2, undefined]);
	expect(Object.keys(texts)).toEqual(['de', 'en']);
});

test.each<[string, unknown, string[]]>([
	[
		'a missing text',
		changed((file) => delete textsIn(file, 'de')['question.oven.text']),
		['texts.de: the text "question.oven.text" is missing']
	],
	[
		'a text that belongs to nothing, and an empty one',
		changed((file) => {
			textsIn(file, 'en')['question.door.text'] = 'Is the door open?';
			textsIn(file, 'en')['question.oven.text'] = ' ';
		}),
		[
			'texts.en: the text "question.door.text" belongs to nothing',
			'texts.en: the text "question.oven.text" is empty'
		]
	],
	[
		'a language without texts',
		changed((file) => (file['locales'] = ['de', 'en', 'fr'])),
		['texts.fr: is missing']
	],
	[
		'a language nobody announced',
		changed((file) => (file['locales'] = ['de'])),
		['texts.en: this language is not among the locales of the catalogue']
	],
	[
		'a text that is a number, and one of a whole book',
		changed((file) => {
			textsIn(file, 'de')['question.oven.text'] = 7;
			textsIn(file, 'en')['question.oven.text'] = 'x'.repeat(2001);
		}),
		[
			'texts.de.question.oven.text: must be a text',
			'texts.en.question.oven.text: a text of a catalogue has at most 2000 characters'
		]
	],
	[
		'a weight without bounds',
		changed((file) => {
			const { dimensions } = file;
			if (Array.isArray(dimensions) && isRecord(dimensions[1])) dimensions[1]['weight'] = 1e308;
		}),
		['dimensions.shop.weight: a weight is at most 1000']
	],
	[
		'a word every object has for an id',
		changed((file) => (file['id'] = 'constructor')),
		['id: this word cannot be an id']
	],
	['another kind of value', 'a bakery', ['file: must be an object']],
	['a list', [], ['file: must be an object']],
	[
		'a schema note that is no address',
		changed((file) => (file['$schema'] = {})),
		['$schema: must be a text']
	]
])('%s is refused, with the place', (_, input, faults) => {
	expect(faultsOf(input)).toEqual(faults);
});

test('what a catalogue of one’s own may leave out: names of topics, and what a question takes up', () => {
	const read = parseCatalogueFile(plain());
	if (!read.ok) throw new Error('the example is sound');
	const unsaid = textKeysOf(read.value.catalogue).filter(
		(key) => read.value.texts['de']?.[key] === undefined
	);
	expect(unsaid.every((key) => key.startsWith('topic.') || key.endsWith('.theme'))).toBe(true);
	expect(unsaid).not.toEqual([]);
});

test('it speaks the language that is asked for, else its first one', () => {
	const read = parseCatalogueFile(
		changed((file) => {
			file['locales'] = ['en-GB', 'de'];
			file['texts'] = { 'en-GB': textsIn(file, 'en'), de: textsIn(file, 'de') };
		})
	);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	const titles = ['de', 'en', 'fr'].map(
		(locale) => textsFor(read.value, locale)['catalogue.title']
	);
	expect(titles).toEqual(['Backstuben-Check', 'Bakehouse check', 'Bakehouse check']);
});

test('every file may say where its form is described, and nothing is kept of it', () => {
	const $schema = 'https://example.org/x.json';
	const assessment = {
		format: 1,
		catalogue: { id: 'a', version: '1.0.0' },
		scope: 'full',
		id: 'x',
		createdOn: '2026-11-28',
		updatedOn: '2026-11-28',
		answers: {}
	};
	expect(parseAssessment({ $schema, ...assessment })).toEqual({ ok: true, value: assessment });
	const dossier = { format: 2, id: 'x', assessments: {} };
	expect(parseDossierFile({ $schema, ...dossier })).toEqual(parseDossierFile(dossier));
});
