import type { KeptEntry } from '$lib/domain';
import { randomId } from '$lib/dossier/random-id';
import type { SectionEntries } from './section-entries.svelte';

/** A list of entries and one form for them: what is in the form, and the one that was taken away last. */
export class EntryEditing<Entry extends object> {
	/** The one in the form; undefined until the first sign of a new one. */
	key = $state<string | undefined>();
	/** Counts the forms, each of which begins anew at its top. */
	turn = $state(0);
	/** Whether it is an older one that is being changed. */
	isEdited = $state(false);
	/** Whether the form before this one kept its entry. */
	hasEntered = $state(false);
	removed = $state.raw<KeptEntry<Entry> | undefined>();
	readonly #kept: SectionEntries<Entry>;

	constructor(kept: SectionEntries<Entry>) {
		this.#kept = kept;
	}

	/** What is in the form; undefined for a new one of which nothing is kept yet. */
	get entry(): Entry | undefined {
		return this.key === undefined ? undefined : this.#kept.find(this.key);
	}

	/** Keeps what is in the form, from its first sign on; of two new ones the later has the higher key. */
	change(changed: Entry): void {
		this.hasEntered = false;
		this.key ??= `${Date.now().toString(36)}-${randomId()}`;
		this.#kept.set(this.key, changed);
	}

	/** Begins the form anew, with an entry or empty. */
	begin(key?: string): void {
		this.hasEntered = false;
		this.isEdited = key !== undefined;
		this.key = key;
		this.turn += 1;
	}

	finish(): void {
		const wasKept = this.key !== undefined;
		this.begin();
		this.hasEntered = wasKept;
	}

	remove(one: KeptEntry<Entry>): void {
		this.#kept.remove(one.key);
		this.removed = one;
		if (one.key === this.key) this.begin();
	}

	restore(): void {
		if (this.removed) this.#kept.set(this.removed.key, this.removed.entry);
		this.removed = undefined;
	}
}
