import { isStamp, laterOf, type Field, type Stamp } from '../../domain';
import { keysOf } from './browser-storage';
import { outcomeOfError, type SaveOutcome } from './save-outcome';

/**
 * The journal in localStorage: what was changed, written before the event handler returns. Every
 * write is an entry of its own, `belegbar/2/<dossier>/<stamp>`, that nobody ever changes. So no tab
 * can overwrite what another one wrote, and an entry that lies in the archive can be removed by
 * anyone at any time.
 */
const PREFIX = 'belegbar/2/';
/** The highest stamp of what was moved from the journal into the archive, and whose it is. */
export const CLOCK_KEY = `${PREFIX}clock`;

const ENTRY_KEY = /^belegbar\/2\/([^/\s]{1,100})\/([^/\s]{1,40})$/;
const KEY_OF_ANY_VERSION = /^belegbar\/\d+\//;

export interface Entry {
	readonly key: string;
	readonly dossierId: string;
	/** A list of fields as JSON. */
	readonly text: string;
}

export function entryOf(dossierId: string, stamp: Stamp, fields: readonly Field[]): Entry {
	return { key: `${PREFIX}${dossierId}/${stamp}`, dossierId, text: JSON.stringify(fields) };
}

/** The entry under a key; undefined for keys of others and of other versions. */
export function entryAt(key: string, text: string | null): Entry | undefined {
	const [, dossierId] = ENTRY_KEY.exec(key) ?? [];
	return dossierId === undefined || text === null ? undefined : { key, dossierId, text };
}

function entriesIn(storage: Storage): readonly Entry[] {
	return keysOf(storage).flatMap((key) => entryAt(key, storage.getItem(key)) ?? []);
}

/** Whether nothing was ever kept here, or all of it was deleted. */
export function isUnused(storage: Storage): boolean {
	return !keysOf(storage).some((key) => key.startsWith(PREFIX));
}

/** What other tabs have written that is later than the entries one knows. */
export function latestStampIn(storage: Storage): Stamp {
	const stamps = keysOf(storage).flatMap((key) => {
		const [, , stamp] = ENTRY_KEY.exec(key) ?? [];
		return stamp !== undefined && isStamp(stamp) ? [stamp] : [];
	});
	return stamps.reduce(laterOf, readClock(storage).stamp);
}

/** The clock of this browser; its owner is a random name that ends when everything is deleted. */
export function readClock(storage: Storage): { readonly owner: string; readonly stamp: Stamp } {
	const [owner = '', stamp = ''] = (storage.getItem(CLOCK_KEY) ?? '').split(' ');
	return { owner, stamp: isStamp(stamp) ? stamp : '' };
}

function writeClock(
	storage: Storage,
	changes: { readonly owner?: string; readonly stamp?: Stamp }
): boolean {
	const { owner, stamp } = readClock(storage);
	const latest = changes.stamp ? laterOf(stamp, changes.stamp) : stamp;
	try {
		storage.setItem(CLOCK_KEY, `${changes.owner ?? owner} ${latest}`);
		return true;
	} catch {
		return false;
	}
}

function stampOf({ key }: Entry): Stamp {
	return key.slice(key.lastIndexOf('/') + 1);
}

/** The journal as one tab writes it. What could not be stored waits in memory. */
export class Journal {
	/** How the last attempt to store ended; not "saved" as long as anything is in memory only. */
	outcome: SaveOutcome = 'saved';

	readonly #storage: Storage | undefined;
	/** What an entry with one change is about, and the last entry about it. */
	readonly #lastAbout = new Map<string, Entry>();
	#waiting: readonly Entry[] = [];

	constructor(storage: Storage | undefined) {
		this.#storage = storage;
	}

	/** All entries there are, of every tab, and those of this one that wait. */
	get entries(): readonly Entry[] {
		return [...(this.#storage ? entriesIn(this.#storage) : []), ...this.#waiting];
	}

	/** Stores an entry, or keeps it waiting. One about the same thing as an earlier one replaces it. */
	write(entry: Entry, about: string | undefined): SaveOutcome {
		const replaced = about === undefined ? undefined : this.#lastAbout.get(about);
		if (about !== undefined) this.#lastAbout.set(about, entry);
		this.#waiting = [...this.#waiting.filter((other) => other !== replaced), entry];
		const written = this.#flush();
		// First the new one, then the old one: a crash between the two loses nothing.
		if (replaced && written.includes(entry)) this.#drop([replaced.key]);
		return this.outcome;
	}

	/**
	 * Forgets entries that lie in the archive by now. The last one goes after the clock is set: until
	 * then it tells the other tabs how late it is. Whose the clock is stays as it is: another tab may
	 * have claimed it, or all may have been deleted, since this one looked.
	 */
	folded(entries: readonly Entry[]): void {
		const ordered = [...entries].sort((a, b) => (stampOf(a) < stampOf(b) ? -1 : 1));
		const keys = ordered.map(({ key }) => key);
		const last = ordered.at(-1);
		if (!last) return;
		this.#drop(keys.slice(0, -1));
		if (this.#storage && !writeClock(this.#storage, { stamp: stampOf(last) })) return;
		this.#drop([last.key]);
		this.#waiting = this.#waiting.filter(({ key }) => !keys.includes(key));
		this.#flush();
	}

	/** Whether an entry is still to be kept: nobody has folded or deleted it since it was read. */
	has({ key }: Entry): boolean {
		const isWaiting = this.#waiting.some((entry) => entry.key === key);
		return isWaiting || (this.#storage?.getItem(key) ?? null) !== null;
	}

	claim(owner: string): void {
		if (this.#storage && readClock(this.#storage).owner === '') {
			writeClock(this.#storage, { owner });
		}
	}

	forget(): void {
		this.#waiting = [];
		this.#lastAbout.clear();
		this.outcome = this.#storage ? 'saved' : 'refused';
	}

	/** Removes all that this program, in any of its versions, keeps of checks; nothing else. */
	removeAll(): void {
		this.forget();
		const keys = this.#storage ? keysOf(this.#storage) : [];
		this.#drop(keys.filter((key) => KEY_OF_ANY_VERSION.test(key)));
	}

	#flush(): readonly Entry[] {
		const written: Entry[] = [];
		this.outcome = 'saved';
		for (const entry of this.#waiting) {
			const ended = append(this.#storage, entry);
			if (ended === 'saved') written.push(entry);
			else this.outcome = ended;
		}
		this.#waiting = this.#waiting.filter((entry) => !written.includes(entry));
		return written;
	}

	#drop(keys: readonly string[]): void {
		try {
			keys.forEach((key) => this.#storage?.removeItem(key));
		} catch {
			// What lies there twice does no harm.
		}
	}
}

/** Stores an entry; all of it or nothing. */
function append(storage: Storage | undefined, { key, text }: Entry): SaveOutcome {
	if (!storage) return 'refused';
	try {
		storage.setItem(key, text);
		return 'saved';
	} catch (error) {
		return outcomeOfError(error);
	}
}
