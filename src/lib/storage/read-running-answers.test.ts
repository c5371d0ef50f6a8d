import { describe, expect, test } from 'vitest';
import { readAnswer, readHeading, readRunning } from './read-running-answers';
import { LimitedStorage } from '../dossier/store/testing/limited-storage';

const heading = {
	format: 1,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'quick',
	id: 'one',
	createdOn: '2026-11-23',
	updatedOn: '2026-11-23'
};

const damagedTexts = [
	['', 'nothing'],
	['{"level":', 'half an answer'],
	['null', 'nothing as JSON'],
	['2', 'a bare level'],
	['{"level":-1}', 'a level below 0'],
	['{"level":1,"points":3}', 'a key we do not know'],
	['{"level":1,"evidence":{"state":"named"}}', 'evidence with parts missing'],
	[
		'{"level":1,"evidence":{"state":"named","opened":true,"owner":"gone","reviewedOn":"2026-13"}}',
		'a month that does not exist'
	]
] as const;

describe('a single damaged answer', () => {
	test.each(damagedTexts)('%s (%s) is told and left out, and stays where it is', (text) => {
		const storage = storageWith(heading, {
			'A-01': '{"level":2}',
			'B-01': text,
			'B-02': '{"level":"unknown"}'
		});
		const before = storage.content;
		expect(readRunning(storage, 'one')).toEqual({
			assessment: { ...heading, answers: { 'A-01': { level: 2 }, 'B-02': { level: 'unknown' } } },
			damaged: ['B-01']
		});
		expect(storage.content).toEqual(before);
		expect(readAnswer(text)).toBeUndefined();
	});
});

test.each([
	['missing', null],
	['cut short', '{"format":1,'],
	['of another format', JSON.stringify({ ...heading, format: 2 })],
	['of another assessment', JSON.stringify({ ...heading, id: 'two' })],
	['with a day that does not exist', JSON.stringify({ ...heading, updatedOn: '2026-11-31' })]
])('an assessment whose heading is %s cannot be read, and nothing is deleted', (_, text) => {
	const storage = new LimitedStorage();
	if (text !== null) storage.setItem('belegbar/1/one/heading', text);
	storage.setItem('belegbar/1/one/answer/A-01', '{"level":2}');
	const before = storage.content;
	expect(readRunning(storage, 'one')).toBeUndefined();
	expect(storage.content).toEqual(before);
});

test('answers of other assessments and foreign keys are not read', () => {
	const storage = storageWith(heading, { 'A-01': '{"level":2}' });
	storage.setItem('belegbar/1/one1/answer/A-02', '{"level":1}');
	storage.setItem('belegbar/0/one/answer/A-02', '{"level":1}');
	storage.setItem('one', '{"level":1}');
	expect(readRunning(storage, 'one')).toEqual({
		assessment: { ...heading, answers: { 'A-01': { level: 2 } } },
		damaged: []
	});
});

test('single parts can be read as a storage event brings them', () => {
	expect(readAnswer('{"level":3}')).toEqual({ level: 3 });
	expect(readAnswer(null)).toBeUndefined();
	expect(readHeading(JSON.stringify(heading))).toEqual(heading);
	expect(readHeading(null)).toBeUndefined();
});

function storageWith(head: object, answers: Readonly<Record<string, string>>): LimitedStorage {
	const storage = new LimitedStorage();
	storage.setItem('belegbar/1/one/heading', JSON.stringify(head));
	for (const [id, text] of Object.entries(answers))
		storage.setItem(`belegbar/1/one/answer/${id}`, text);
	return storage;
}
