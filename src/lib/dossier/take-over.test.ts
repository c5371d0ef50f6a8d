import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { findCatalogue } from '$lib/catalogues';
import { openArchive } from './store/archive-database';
import { DossierStore } from './store/dossier-store';
import { readOldDatabase } from './store/old-database';
import * as reader from './store/read-stored';
import { LimitedStorage } from './store/testing/limited-storage';
import { takeOver } from './take-over';

/** What the version before the dossier really left in a browser. */
const shape = z.object({
	localStorage: z.record(z.string(), z.string()),
	indexedDB: z.record(
		z.string(),
		z.object({ stores: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))) })
	)
});

let count = 0;
beforeEach(async () => {
	count += 1;
	await request(indexedDB.deleteDatabase('belegbar'));
});

test('a running check comes over with its answers, its sources and its name', async () => {
	const { store, storage } = await takenOver('one-running');
	const [dossier] = store.dossiers;
	expect(dossier?.name).toBe('Bäckerei Klee');
	expect(dossier?.assessments[0]?.assessment).toMatchObject({
		scope: 'quick',
		gutFeeling: { PR: 55 },
		updatedOn: '2026-05-12',
		answers: {
			'PR-02': { level: 3, evidence: { where: 'Ordner „Angebote“, Blatt 3' } },
			'PR-05': { level: 1 }
		}
	});
	expect(oldKeys(storage)).toEqual([]);
	expect(storage.content['belegbar/digit-keys']).toBe('off');
});

test('several companies come over as a dossier each, with what is completed and what is running', async () => {
	const { store, storage } = await takenOver('several-companies');
	const found = store.dossiers.map(({ name, assessments }) => [
		name ?? '',
		assessments.map(({ assessment }) => assessment.completedOn ?? 'running').toSorted()
	]);
	expect(found.toSorted()).toEqual([
		['', ['running']],
		['Werk Nord', ['2026-06-30', 'running']],
		['Werk Süd', ['2026-03-09']]
	]);
	expect(oldKeys(storage)).toEqual([]);
	expect(Object.keys(storage.content).some((key) => key.startsWith('belegbar/group/'))).toBe(true);
	await expect.poll(oldRows).toEqual([]);
});

test('what cannot be read stays where it is and is named, the rest comes over', async () => {
	const { store, storage, damaged } = await takenOver('damaged');
	expect(store.dossiers.map(({ name }) => name)).toEqual(['Gesund']);
	expect(damaged.map(({ dossierId }) => dossierId).toSorted()).toEqual(['d1', 'd2', 'd3', 'e1']);
	for (const id of ['d1', 'd2', 'd3']) {
		expect(storage.content[`belegbar/1/${id}/heading`]).toBeDefined();
	}
	await expect.poll(oldRows).toEqual(['e1']);
});

test('taking over twice, or in two tabs at once, changes nothing', async () => {
	const old = await prepare('several-companies');
	const [one, two] = [newStore(old), newStore(old)];
	await Promise.all([one.load(), two.load()]);
	const rows = await readOldDatabase();
	await takeOver(one, old, rows);
	await takeOver(two, old, rows);
	await two.load();
	expect(two.dossiers.map(({ fields }) => fields)).toEqual(
		one.dossiers.map(({ fields }) => fields)
	);
});

test('in a full storage nothing old is removed before the archive has it', async () => {
	const old = await prepare('several-companies');
	old.room = old.used;
	const store = newStore(old);
	await store.load();
	await takeOver(store, old, await readOldDatabase());
	const fresh = newStore(old);
	await fresh.load();
	const names = [store, fresh].map(({ dossiers }) => dossiers.map(({ name }) => name).toSorted());
	const stillOld = oldKeys(old).length > 0;
	expect(stillOld || names[0]?.length === names[1]?.length).toBe(true);
});

async function takenOver(fixture: string) {
	const storage = await prepare(fixture);
	const store = newStore(storage);
	await store.load();
	const damaged = await takeOver(store, storage, await readOldDatabase());
	return { store, storage, damaged };
}

function newStore(storage: LimitedStorage): DossierStore {
	return new DossierStore({
		storage,
		openArchive: () => openArchive(`dossiers-${count}`),
		now: () => 1_780_000_000_000,
		writer: 'w',
		findCatalogue,
		loadReader: () => Promise.resolve(reader)
	});
}

async function prepare(fixture: string): Promise<LimitedStorage> {
	const text = readFileSync(`tests/fixtures/stored/${fixture}.json`, 'utf8');
	const stored = shape.parse(JSON.parse(text));
	const storage = new LimitedStorage();
	for (const [key, value] of Object.entries(stored.localStorage)) storage.setItem(key, value);
	const opening = indexedDB.open('belegbar', 1);
	opening.onupgradeneeded = () => {
		const store = opening.result.createObjectStore('assessments', { keyPath: 'id' });
		for (const row of stored.indexedDB['belegbar']?.stores['assessments'] ?? []) store.put(row);
	};
	(await request(opening)).close();
	return storage;
}

async function oldRows(): Promise<readonly string[]> {
	return [...(await readOldDatabase()).keys()];
}

function oldKeys(storage: LimitedStorage): readonly string[] {
	return Object.keys(storage.content).filter((key) => key.startsWith('belegbar/1/'));
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		asked.onsuccess = () => {
			resolve(asked.result);
		};
		asked.onerror = () => {
			reject(new Error('the request failed'));
		};
	});
}
