import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { dossierOf } from './dossier';
import { mergeFields, noFields, withChanges } from './fields';
import { dossierFileContent, parseDossierFile } from './file-content';
import { entryChange, hasEntries, readSection, type Section } from './section';
import { nextStamp, FIRST_STAMP } from './stamp';

const notes: Section<{ text: string }> = {
	id: 'notes',
	format: 2,
	entry: z.strictObject({ text: z.string().check(z.maxLength(10, 'too long')) }),
	migrations: { 1: ({ words, ...rest }) => ({ ...rest, text: words }) }
};

test('an entry is read as it was written, also out of a file', () => {
	const fields = withChanges(noFields, [entryChange(notes, 'a', { text: 'one' })], stamp(1));
	const file = parseDossierFile(JSON.parse(JSON.stringify(dossierFileContent('d', fields))));
	if (!file.ok) throw new Error('the file is damaged');
	expect(read(file.value.fields)).toEqual({
		entries: [{ key: 'a', entry: { text: 'one' } }],
		unreadable: []
	});
});

test('an entry of an older format is brought up to date', () => {
	expect(readSection({ notes: { a: { format: 1, words: 'old' } } }, notes).entries).toEqual([
		{ key: 'a', entry: { text: 'old' } }
	]);
});

test.each([
	['of the future', { format: 3, text: 'new' }],
	['without a format', { text: 'no format' }],
	['too long', { format: 2, text: 'far too long for this' }],
	['with something unknown', { format: 2, text: 'x', mood: 'good' }],
	['that is no object', 'text'],
	['that is a list', [2]]
])('an entry %s is named, and the others are read', (_, stored) => {
	expect(readSection({ notes: { a: stored, b: { format: 2, text: 'fine' } } }, notes)).toEqual({
		entries: [{ key: 'b', entry: { text: 'fine' } }],
		unreadable: ['a']
	});
});

test('two devices that each wrote another entry have both when they are merged', () => {
	const phone = withChanges(noFields, [entryChange(notes, 'a', { text: 'phone' })], stamp(1));
	const desk = withChanges(noFields, [entryChange(notes, 'b', { text: 'desk' })], stamp(2));
	expect(read(mergeFields(phone, desk)).entries.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('an entry that was taken away is gone, and nothing is left to be counted', () => {
	const written = withChanges(noFields, [entryChange(notes, 'a', { text: 'x' })], stamp(1));
	const gone = withChanges(written, [entryChange(notes, 'a', undefined)], stamp(2));
	const { sections } = dossierOf('d', gone, () => undefined);
	expect(readSection(sections, notes)).toEqual({ entries: [], unreadable: [] });
	expect(hasEntries(sections, notes)).toBe(false);
});

function read(fields: Parameters<typeof mergeFields>[0]) {
	return readSection(dossierOf('d', fields, () => undefined).sections, notes);
}

function stamp(minute: number) {
	return nextStamp(minute * 60_000, FIRST_STAMP, 'w');
}
