import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { schemaFiles } from './json-schemas';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = schemaFiles();

test.each(files)(
	'$path is what the program reads; if not, run: npm run schema',
	({ path: file, text }) => {
		expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
	}
);

test('nothing else is published beside the schemas', () => {
	const published = readdirSync(path.join(root, 'static/schema')).map(
		(name) => `static/schema/${name}`
	);
	expect(published.toSorted()).toEqual(files.map((file) => file.path).toSorted());
});

test.each(files)(
	'$path says what it is, where it lies and that unknown keys are refused',
	({ path: file, text }) => {
		const schema: unknown = JSON.parse(text);
		expect(schema).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: file.replace('static', ''),
			type: 'object',
			additionalProperties: false
		});
		expect(schema).toHaveProperty('title');
		expect(schema).toHaveProperty('description');
	}
);

test('what goes without saying in a catalogue need not be written', () => {
	const catalogue: unknown = JSON.parse(
		files.find(({ path: name }) => name.includes('catalogue'))?.text ?? ''
	);
	expect(catalogue).toHaveProperty('properties.questions.items.required', [
		'id',
		'topic',
		'quick',
		'levels',
		'allowsNotApplicable',
		'evidence',
		'evidenceValidMonths'
	]);
	expect(catalogue).toHaveProperty('properties.questions.items.properties.weight.default', 1);
});
