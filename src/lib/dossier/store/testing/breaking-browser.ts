import type { Archive } from '../archive';
import { mergeRows } from '../archive-rows';
import { LimitedStorage } from './limited-storage';

/** Thrown by every operation of a tab after its crash. */
class Crash extends Error {}

/** What the tabs of one browser share, and what outlives them. */
export class BreakingBrowser {
	readonly storage = new LimitedStorage();
	readonly rows = new Map<string, unknown>();
	isArchiveRefusing = false;

	/** The browser as one tab sees it, until the tab crashes. */
	openTab(): { readonly storage: Storage; readonly archive: Archive; readonly fuse: Fuse } {
		const fuse = new Fuse();
		return { storage: guarded(this.storage, fuse), archive: this.#archive(fuse), fuse };
	}

	#archive(fuse: Fuse): Archive {
		const reach = async <T>(work: () => T): Promise<T> => {
			fuse.burn();
			await Promise.resolve();
			if (this.isArchiveRefusing) throw new DOMException('not now', 'InvalidStateError');
			const done = work();
			await Promise.resolve();
			fuse.burn();
			return done;
		};
		return {
			readAll: () => reach(() => [...this.rows].map(([key, stored]) => ({ key, stored }))),
			merge: (incoming) =>
				reach(() => {
					const { rows, refused } = mergeRows(this.rows, incoming);
					for (const row of rows) this.rows.set(row.key, structuredClone(row));
					return refused;
				}),
			clear: () =>
				reach(() => {
					this.rows.clear();
				})
		};
	}
}

/** Counts the operations of a tab and ends it before the one it is told. */
export class Fuse {
	#left = Infinity;

	get hasBlown(): boolean {
		return this.#left <= 0;
	}

	blowAfter(operations: number): void {
		this.#left = operations;
	}

	burn(): void {
		if (this.#left <= 0) throw new Crash();
		this.#left -= 1;
	}
}

/** Reading cannot be torn, so only what changes something counts as an operation. */
function guarded(storage: LimitedStorage, fuse: Fuse): Storage {
	return {
		get length() {
			return storage.length;
		},
		key: (position) => storage.key(position),
		getItem: (key) => storage.getItem(key),
		setItem: (key, value) => {
			fuse.burn();
			storage.setItem(key, value);
		},
		removeItem: (key) => {
			fuse.burn();
			storage.removeItem(key);
		},
		clear: () => {
			fuse.burn();
			storage.clear();
		}
	};
}
