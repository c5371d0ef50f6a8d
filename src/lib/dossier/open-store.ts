import { findCatalogue } from '$lib/catalogues';
import { dossierOf, noFields, withRevived, type Change, type Fields } from '$lib/domain';
import { hasOldKeys, probeStorage, removeOwnKeys } from './store/browser-storage';
import { DossierStore } from './store/dossier-store';
import { CLOCK_KEY, entryAt, isUnused } from './store/journal';
import { readOldDatabase, removeOldDatabase } from './store/old-database';
import type { DamagedPiece } from './store/read-stored';
import type { SaveOutcome } from './store/save-outcome';

/** Long enough for a pause in typing, short enough that the journal stays small. */
const FOLD_AFTER = 1500;
/** Where nothing was ever kept, the first question comes first. */
const LATER = 1000;

/** The store of this browser, kept in step with its other tabs. Calls back after every change. */
export function openStore(onChange: () => void): OpenStore {
	return new OpenStore(onChange);
}

export class OpenStore {
	readonly store: DossierStore;
	/** What versions before the dossier left behind and nobody can read. */
	#left: readonly DamagedPiece[] = [];

	readonly #onChange: () => void;
	/** Undefined where it is switched off, and where there is no browser. */
	readonly #storage = probeStorage(() => localStorage);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(onChange: () => void) {
		this.#onChange = onChange;
		this.store = newStore(this.#storage);
	}

	get outcome(): SaveOutcome {
		return this.#storage ? this.store.outcome : 'refused';
	}

	get damaged(): readonly DamagedPiece[] {
		return [...this.store.damaged, ...this.#left];
	}

	/** Reads what is stored. In a browser that never kept anything the archive is read later. */
	async open(): Promise<void> {
		this.#followOthers();
		const isFresh = this.#storage !== undefined && isUnused(this.#storage);
		if (isFresh && !hasOldKeys(this.#storage)) setTimeout(() => void this.#readAll(), LATER);
		else await this.#readAll();
	}

	save(dossierId: string, changes: readonly Change[]): void {
		if (changes.length === 0) return;
		this.store.save(dossierId, changes);
		this.#changed();
	}

	take(dossierId: string, fields: Fields): void {
		const here = this.store.find(dossierId)?.fields ?? noFields;
		this.store.take(dossierId, withRevived(here, fields, this.store.tick()));
		this.#changed();
	}

	async removeEverything(withGroups: boolean): Promise<void> {
		await this.store.removeEverything();
		for (const storage of [this.#storage, probeStorage(() => sessionStorage)]) {
			if (storage) removeOwnKeys(storage, withGroups);
		}
		void removeOldDatabase();
		this.#left = [];
		this.#onChange();
	}

	#changed(): void {
		this.#onChange();
		clearTimeout(this.#timer);
		// What lies in memory only must not wait.
		this.#timer = setTimeout(() => void this.#fold(), this.outcome === 'saved' ? FOLD_AFTER : 0);
	}

	async #fold(): Promise<void> {
		await this.store.fold();
		this.#onChange();
	}

	async #readAll(): Promise<void> {
		await this.store.load();
		const rows = await readOldDatabase();
		if (rows.size > 0 || hasOldKeys(this.#storage)) {
			const { takeOver } = await import('./take-over');
			this.#left = await takeOver(this.store, this.#storage, rows);
		}
		this.#changed();
	}

	async #readAgain(): Promise<void> {
		await this.store.load();
		this.#onChange();
	}

	#followOthers(): void {
		addEventListener('storage', ({ storageArea, key, newValue }) => {
			if (storageArea !== this.#storage) return;
			const entry = entryAt(key ?? '', newValue);
			if (entry) void this.store.follow(entry).then(this.#onChange);
			// Everything was deleted.
			else if (key === null || (key === CLOCK_KEY && newValue === null)) void this.#readAgain();
		});
		// A page that comes back may have missed events.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) void this.#readAgain();
		});
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.#readAgain();
			else void this.#fold();
		});
	}
}

function newStore(storage: Storage | undefined): DossierStore {
	return new DossierStore({
		storage,
		openArchive: async () => (await import('./store/archive-database')).openArchive(),
		now: () => Date.now(),
		writer: randomWriter(),
		findCatalogue,
		loadReader
	});
}

/** Whatever is read, the catalogues it brings along are known before anything is made of it. */
async function loadReader() {
	const [{ readStored }, { adoptCatalogues }] = await Promise.all([
		import('./store/read-stored'),
		import('./own-catalogues')
	]);
	return {
		readStored: (...stored: Parameters<typeof readStored>) => {
			const state = readStored(...stored);
			for (const [id, fields] of state.states) {
				adoptCatalogues(dossierOf(id, fields, () => undefined).sections);
			}
			return state;
		}
	};
}

/** Six letters and digits, anew for each page, so that nothing ties two files to one device. */
function randomWriter(): string {
	if (typeof crypto === 'undefined') return '0';
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
