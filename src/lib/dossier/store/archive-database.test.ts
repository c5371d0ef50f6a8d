import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
	answerChange,
	fieldsOf,
	FIRST_STAMP,
	nextStamp,
	startChanges,
	type Fields
} from '../../domain';
import { smallCatalogue } from '../format/testing/small-catalogue';
import { openArchive } from './archive-database';
import { readStored } from './read-stored';

const [first, second, third] = [1, 2, 3].map((minute) =>
	nextStamp(minute * 60_000, FIRST_STAMP, 'a')
);

describe('the archive of a browser', () => {
	test('merges what comes in with what is there, answer by answer, and keeps it', async () => {
		const archive = await openArchive('merging');
		await archive.merge([{ dossierId: 'd', fields: at(second, answered('A-01', 2)) }]);
		await archive.merge([{ dossierId: 'd', fields: at(first, answered('A-01', 1)) }]);
		await archive.merge([{ dossierId: 'd', fields: at(third, answered('B-01', 1)) }]);
		const again = await openArchive('merging');
		const { states } = readStored(await again.readAll(), []);
		expect(states.get('d')).toMatchObject({
			'assessment/x/answer/A-01': { value: { level: 2 } },
			'assessment/x/answer/B-01': { value: { level: 1 } }
		});
	});

	test('leaves what it cannot read as it is, says so and keeps what is beside it', async () => {
		const archive = await openArchive('newer');
		await archive.merge([{ dossierId: 'd', fields: at(first, answered('A-01', 1)) }]);
		const row = { key: 'd/x', format: 3, fields: 'from tomorrow' };
		await put('newer', 'd/x', row);
		const refused = await archive.merge([
			{ dossierId: 'd', fields: at(second, answered('A-01', 2)) }
		]);
		expect(refused).toEqual(['d']);
		const { damaged } = readStored(await archive.readAll(), []);
		expect(damaged).toEqual([{ key: 'd/x', dossierId: 'd', stored: row }]);
	});

	test('keeps a single field of a newer program in its row', async () => {
		const archive = await openArchive('field');
		const odd = { part: 'mood', value: 'good', stamp: first };
		await put('field', 'd/x', { key: 'd/x', format: 2, fields: [odd] });
		await archive.merge([{ dossierId: 'd', fields: at(second, answered('A-01', 2)) }]);
		const read = readStored(await archive.readAll(), []);
		expect(read.damaged.map(({ stored }) => stored)).toEqual([odd]);
		expect(Object.keys(read.states.get('d') ?? {})).toEqual(['assessment/x/answer/A-01']);
	});

	test('holds nothing of a dossier any more once it is deleted', async () => {
		const archive = await openArchive('removal');
		const start = startChanges(smallCatalogue, 'full', { id: 'x', today: '2026-01-05' });
		await archive.merge([
			{ dossierId: 'd', fields: at(first, [...start, ...answered('A-01', 2)]) }
		]);
		await archive.merge([{ dossierId: 'd', fields: at(second, [{ part: 'all-removed' }]) }]);
		expect(JSON.stringify(await archive.readAll())).not.toMatch(/A-01|small|2026/);
	});
});

function answered(question: string, level: number) {
	return [answerChange('x', question, { level })];
}

function at(stamp: string | undefined, changes: Parameters<typeof withStamp>[1]): Fields {
	return fieldsOf(withStamp(stamp ?? FIRST_STAMP, changes));
}

function withStamp(stamp: string, changes: readonly ReturnType<typeof startChanges>[number][]) {
	return changes.map((change) => ({ ...change, stamp }));
}

function put(database: string, key: string, value: unknown): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(database);
		request.onsuccess = () => {
			const transaction = request.result.transaction('rows', 'readwrite');
			transaction.objectStore('rows').put(value, key);
			transaction.oncomplete = () => {
				resolve();
			};
		};
		request.onerror = () => {
			reject(new Error('no database'));
		};
	});
}
