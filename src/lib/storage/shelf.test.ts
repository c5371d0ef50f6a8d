import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../domain';
import { openIndexedDbShelf } from './indexed-db-shelf';
import { openMemoryShelf } from './memory-shelf';
import { ShelfUnavailable, type AssessmentShelf } from './shelf';
import { arbitraryAssessment } from '../dossier/format/testing/arbitrary-assessment';

const first: Assessment = {
	format: 1,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'quick',
	id: 'first',
	name: 'Muster GmbH (erfunden)',
	createdOn: '2026-11-20',
	updatedOn: '2026-11-23',
	completedOn: '2026-11-23',
	answers: { 'A-01': { level: 1 }, 'A-02': { level: 'na' }, 'B-01': { level: 'unknown' } }
};
const second: Assessment = { ...first, id: 'second', answers: {} };

let opened = 0;

function freshName(): string {
	opened += 1;
	return `shelf-${opened}`;
}

const shelves: readonly (readonly [string, () => Promise<AssessmentShelf>])[] = [
	['in memory', () => Promise.resolve(openMemoryShelf())],
	['in IndexedDB', () => openIndexedDbShelf(freshName())]
];

describe.each(shelves)('a shelf %s', (_, openShelf) => {
	test('is empty at first', async () => {
		const shelf = await openShelf();
		expect(await shelf.list()).toEqual([]);
		expect(await shelf.load('first')).toBeUndefined();
	});

	test('gives back what was saved, and lists it with its heading', async () => {
		const shelf = await openShelf();
		expect(await shelf.save(second)).toBe('saved');
		expect(await shelf.save(first)).toBe('saved');
		const { answers: _answers, ...heading } = first;
		expect(await shelf.load('first')).toEqual(first);
		expect(await shelf.list()).toEqual([
			{ heading, answered: 3 },
			{ heading: { ...heading, id: 'second' }, answered: 0 }
		]);
	});

	test('keeps one assessment per id: the last saved', async () => {
		const shelf = await openShelf();
		await shelf.save(first);
		await shelf.save({ ...first, name: 'Neuer Name', answers: {} });
		expect(await shelf.list()).toHaveLength(1);
		expect(await shelf.load('first')).toMatchObject({ name: 'Neuer Name', answers: {} });
	});

	test('removes one, then all', async () => {
		const shelf = await openShelf();
		await shelf.save(first);
		await shelf.save(second);
		await shelf.remove('first');
		await shelf.remove('never-there');
		expect((await shelf.list()).map(({ heading }) => heading.id)).toEqual(['second']);
		await shelf.clear();
		expect(await shelf.list()).toEqual([]);
	});

	test('changes nothing in what it keeps', async () => {
		const shelf = await openShelf();
		await fc.assert(
			fc.asyncProperty(arbitraryAssessment, async (assessment) => {
				await shelf.save(assessment);
				expect(await shelf.load(assessment.id)).toEqual(assessment);
			})
		);
	});
});

describe('the shelf of a browser', () => {
	test('is the same after the page was left', async () => {
		const name = freshName();
		await (await openIndexedDbShelf(name)).save(first);
		expect(await (await openIndexedDbShelf(name)).load('first')).toEqual(first);
	});

	test('opens what an older version stored, and leaves out what cannot be read without deleting it', async () => {
		const name = freshName();
		const shelf = await openIndexedDbShelf(name);
		await shelf.save(first);
		const raw = await openDB(name);
		const {
			answers: _,
			format: __,
			catalogue: ___,
			createdOn,
			updatedOn,
			completedOn,
			...same
		} = first;
		const dates = { created: createdOn, updated: updatedOn, completed: completedOn };
		await raw.put('assessments', {
			...same,
			...dates,
			id: 'old',
			format: 0,
			catalogue: 'small@1.0.0',
			answers: { 'A-01': 2 }
		});
		await raw.put('assessments', { id: 'damaged', format: 1 });
		await raw.put('assessments', { ...first, id: 'future', format: 2 });
		expect((await shelf.list()).map(({ heading }) => heading.id)).toEqual(['first', 'old']);
		expect(await shelf.load('old')).toEqual({
			...first,
			id: 'old',
			answers: { 'A-01': { level: 2 } }
		});
		expect(await shelf.load('damaged')).toBeUndefined();
		expect(await shelf.load('future')).toBeUndefined();
		expect(await raw.count('assessments')).toBe(4);
		raw.close();
	});

	test('makes way for a newer version in another tab and then says so', async () => {
		const name = freshName();
		const shelf = await openIndexedDbShelf(name);
		const newer = await openDB(name, 2);
		await expect(shelf.list()).rejects.toMatchObject({ fault: 'too-new' });
		await expect(shelf.save(first)).rejects.toBeInstanceOf(ShelfUnavailable);
		await expect(openIndexedDbShelf(name)).rejects.toMatchObject({ fault: 'too-new' });
		newer.close();
	});

	test('is found again once what was in its way is gone', async () => {
		const name = freshName();
		const shelf = await openIndexedDbShelf(name);
		const newer = await openDB(name, 2);
		await expect(shelf.load('first')).rejects.toMatchObject({ fault: 'too-new' });
		newer.close();
		await deleteDB(name);
		expect(await shelf.list()).toEqual([]);
		expect(await shelf.save(second)).toBe('saved');
		expect(await shelf.load('second')).toEqual(second);
	});

	test('is found again after another tab deleted it', async () => {
		const name = freshName();
		const shelf = await openIndexedDbShelf(name);
		await shelf.save(first);
		await deleteDB(name);
		expect(await shelf.list()).toEqual([]);
	});

	test('refuses what a browser cannot copy, and keeps what it had', async () => {
		const shelf = await openIndexedDbShelf(freshName());
		await shelf.save(first);
		expect(await shelf.save({ ...first, answers: new Proxy({}, {}) })).toBe('refused');
		expect(await shelf.load('first')).toEqual(first);
	});

	test('says so if there is none', async () => {
		const present = Reflect.get(globalThis, 'indexedDB');
		Reflect.deleteProperty(globalThis, 'indexedDB');
		await expect(openIndexedDbShelf(freshName())).rejects.toMatchObject({ fault: 'refused' });
		Reflect.set(globalThis, 'indexedDB', present);
	});
});
