import {
	dossierOf,
	fieldKey,
	fieldsOf,
	FIRST_STAMP,
	laterOf,
	latestStamp,
	mergeFields,
	nextStamp,
	noFields,
	type CatalogueFinder,
	type Change,
	type Dossier,
	type Field,
	type Fields,
	type Stamp
} from '../../domain';
import type { Archive, StoredRow } from './archive';
import { entryOf, Journal, latestStampIn, readClock, type Entry } from './journal';
import type { DamagedPiece, readStored } from './read-stored';
import type { SaveOutcome } from './save-outcome';

/** What the store stands on; tests give it storages that fill up, refuse and break. */
export interface StoreEnvironment {
	/** Undefined where it is switched off. */
	readonly storage: Storage | undefined;
	/** Rejects where there is none. */
	readonly openArchive: () => Promise<Archive>;
	/** Milliseconds since 1970; may be wrong. */
	readonly now: () => number;
	/** Chosen by chance for each page: up to 12 of 0-9 and a-z. */
	readonly writer: string;
	readonly findCatalogue: CatalogueFinder;
	/** Brings the parser, which the first page does not need. */
	readonly loadReader: () => Promise<{ readonly readStored: typeof readStored }>;
}

/**
 * The dossiers of this browser. Every change is in the journal before `save` returns; when there is
 * time the journal is folded into the archive, and whoever reads merges both. What could not be
 * stored stays in memory and is tried again with the next change and the next folding.
 */
export class DossierStore {
	isArchiveReachable = true;
	damaged: readonly DamagedPiece[] = [];
	/** Whether the archive was emptied by somebody else than this program: most likely the browser. */
	wasEvicted = false;

	readonly #environment: StoreEnvironment;
	readonly #journal: Journal;
	readonly #states = new Map<string, Fields>();
	readonly #views = new Map<string, Dossier>();
	#clock: Stamp = FIRST_STAMP;
	/** A random name that everything stored here has in common; it ends when all is deleted. */
	#owner = '';
	#archive: Promise<Archive> | undefined;
	#folding: Promise<void> | undefined;

	constructor(environment: StoreEnvironment) {
		this.#environment = environment;
		this.#journal = new Journal(environment.storage);
	}

	/** How the last attempt to store ended; not "saved" as long as anything is in memory only. */
	get outcome(): SaveOutcome {
		return this.#journal.outcome;
	}

	/** All dossiers, the latest work first. */
	get dossiers(): readonly Dossier[] {
		const all = [...this.#states.keys()].flatMap((id) => this.find(id) ?? []);
		return all.sort((a, b) => (a.lastWork < b.lastWork ? 1 : -1));
	}

	find(dossierId: string): Dossier | undefined {
		const fields = this.#states.get(dossierId);
		if (!fields) return undefined;
		const known = this.#views.get(dossierId);
		if (known?.fields === fields) return known;
		const dossier = dossierOf(dossierId, fields, this.#environment.findCatalogue);
		this.#views.set(dossierId, dossier);
		return dossier;
	}

	/** Stores what the caller knows it changed, all or nothing; "removed" if all was deleted meanwhile. */
	save(dossierId: string, changes: readonly Change[]): SaveOutcome | 'removed' {
		if (this.#noticeRemoval()) return 'removed';
		const stamp = this.tick();
		return this.#write(
			dossierId,
			stamp,
			changes.map((change) => ({ ...change, stamp }))
		);
	}

	/** Takes in a state of a dossier from elsewhere. */
	take(dossierId: string, incoming: Fields): SaveOutcome {
		this.#noticeRemoval();
		const fields = Object.values(incoming);
		this.#clock = laterOf(this.#clock, latestStamp(fields));
		return this.#write(dossierId, this.tick(), fields);
	}

	/** A stamp later than everything that was written in this browser. */
	tick(): Stamp {
		const { storage, now, writer } = this.#environment;
		const seen = laterOf(this.#clock, storage ? latestStampIn(storage) : FIRST_STAMP);
		this.#clock = nextStamp(now(), seen, writer);
		return this.#clock;
	}

	/** Reads everything anew: at the start, and when a page comes back that may have missed events. */
	async load(): Promise<void> {
		// The journal first: what is folded in between then lies in the archive.
		const { entries } = this.#journal;
		const rows = await this.#readArchive();
		this.#noticeRemoval();
		this.wasEvicted = rows.length === 0 && this.isArchiveReachable && this.#hasFolded();
		await this.#read(rows, entries);
	}

	/** Takes over an entry that another tab has written. */
	async follow(entry: Entry): Promise<void> {
		const { readStored } = await this.#environment.loadReader();
		for (const [id, fields] of readStored([], [entry]).states) this.#merge(id, fields);
	}

	/** Moves the journal into the archive; whatever happens on the way, one of the two has it. */
	async fold(): Promise<void> {
		while (this.#folding) await this.#folding;
		this.#folding = this.#foldOnce().finally(() => {
			this.#folding = undefined;
		});
		await this.#folding;
	}

	/** Deletes every dossier, here and for every other tab. */
	async removeEverything(): Promise<void> {
		while (this.#folding) await this.#folding;
		this.#forget();
		this.#journal.removeAll();
		await this.#withArchive((archive) => archive.clear());
	}

	async #foldOnce(): Promise<void> {
		const { entries } = this.#journal;
		if (entries.length === 0) return;
		const { readStored } = await this.#environment.loadReader();
		const refused = await this.#withArchive(async (archive) => {
			const kept = entries.filter((entry) => this.#journal.has(entry));
			const { states } = readStored([], kept);
			return archive.merge([...states].map(([dossierId, fields]) => ({ dossierId, fields })));
		});
		if (!refused) return;
		const { damaged } = readStored([], entries);
		const staying = new Set([
			...damaged.map(({ key }) => key),
			...entries.filter(({ dossierId }) => refused.includes(dossierId)).map(({ key }) => key)
		]);
		const folded = entries.filter(({ key }) => !staying.has(key));
		this.#journal.folded(folded);
	}

	async #read(rows: readonly StoredRow[], entries: readonly Entry[]): Promise<void> {
		if (rows.length + entries.length === 0) return;
		const { readStored } = await this.#environment.loadReader();
		const { states, damaged } = readStored(rows, entries);
		for (const [id, fields] of states) this.#merge(id, fields);
		this.damaged = damaged;
	}

	#readArchive(): Promise<readonly StoredRow[]> {
		return this.#withArchive((archive) => archive.readAll()).then((rows) => rows ?? []);
	}

	/** An archive that could not be opened is tried again the next time. */
	async #withArchive<T>(work: (archive: Archive) => Promise<T>): Promise<T | undefined> {
		try {
			this.#archive ??= this.#environment.openArchive();
			const result = await work(await this.#archive);
			this.isArchiveReachable = true;
			return result;
		} catch {
			this.#archive = undefined;
			this.isArchiveReachable = false;
			return undefined;
		}
	}

	#write(dossierId: string, stamp: Stamp, fields: readonly Field[]): SaveOutcome {
		this.#merge(dossierId, fieldsOf(fields));
		// Only what was written right now is later than an earlier entry about the same thing.
		const [only, ...others] = fields;
		const isReplacing = only?.stamp === stamp && others.length === 0;
		const about = isReplacing ? `${dossierId}/${fieldKey(only)}` : undefined;
		const outcome = this.#journal.write(entryOf(dossierId, stamp, fields), about);
		if (this.#owner === '' && outcome === 'saved') this.#claim();
		return outcome;
	}

	#merge(dossierId: string, fields: Fields): void {
		this.#clock = laterOf(this.#clock, latestStamp(Object.values(fields)));
		const merged = mergeFields(this.#states.get(dossierId) ?? noFields, fields);
		this.#states.set(dossierId, merged);
	}

	#claim(): void {
		this.#journal.claim(this.#environment.writer);
		this.#owner = this.#storedOwner();
	}

	/** Whether everything was deleted in another tab; if so this one forgets it, too. */
	#noticeRemoval(): boolean {
		const owner = this.#storedOwner();
		const isRemoved = this.#owner !== '' && this.#owner !== owner;
		if (isRemoved) this.#forget();
		this.#owner = owner;
		return isRemoved;
	}

	#hasFolded(): boolean {
		const { storage } = this.#environment;
		return storage !== undefined && readClock(storage).stamp !== '';
	}

	#storedOwner(): string {
		const { storage } = this.#environment;
		return storage ? readClock(storage).owner : '';
	}

	#forget(): void {
		this.#states.clear();
		this.#views.clear();
		this.#journal.forget();
		this.damaged = [];
		this.#owner = '';
	}
}
