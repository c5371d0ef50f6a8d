import type { Page } from '@playwright/test';

/** What a browser keeps of dossiers; the only place in the journeys that looks into its storages. */

/** All stored fields, from the journal and the archive. */
export async function storedFields(page: Page): Promise<readonly object[]> {
	return page.evaluate(async () => {
		const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
		const journal = keys
			.filter((key) => /^belegbar\/2\/[^/]+\/[^/]+$/.test(key))
			.flatMap((key): object[] => JSON.parse(localStorage.getItem(key) ?? '[]'));
		const rows = await new Promise<{ fields: object[] }[]>((resolve) => {
			const opening = indexedDB.open('belegbar-dossiers');
			opening.onupgradeneeded = () => opening.transaction?.abort();
			opening.onerror = () => {
				resolve([]);
			};
			opening.onsuccess = () => {
				const reading = opening.result.transaction('rows').objectStore('rows').getAll();
				reading.onsuccess = () => {
					opening.result.close();
					resolve(reading.result);
				};
			};
		});
		const all = [...journal, ...rows.flatMap(({ fields }) => fields)];
		return [...new Map(all.map((field) => [JSON.stringify(field), field])).values()];
	});
}

/** Changes the stored form of every field, in the journal: what the app then reads is damaged. */
export async function damageStored(page: Page, pattern: string, by: string): Promise<void> {
	await page.evaluate(
		({ pattern: wanted, by: other }) => {
			const keys = Array.from(
				{ length: localStorage.length },
				(_, at) => localStorage.key(at) ?? ''
			);
			for (const key of keys.filter((name) => name.startsWith('belegbar/2/'))) {
				localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(wanted, other));
			}
		},
		{ pattern, by }
	);
}

/** Takes the database away, as some browsers and private windows do. */
export async function withoutDatabase(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		});
	});
}
