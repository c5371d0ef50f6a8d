import {
	entryChange,
	readSection,
	type KeptEntry,
	type Section,
	type SectionReading
} from '$lib/domain';
import { dossiers } from '$lib/dossier';
import { randomId } from '$lib/dossier/random-id';
import { company } from './company.svelte';

/** The entries of one section of the company this tab shows. Every change is durable at once. */
export class SectionEntries<Entry extends object> {
	readonly #section: Section<Entry>;
	readonly #reading: SectionReading<Entry> = $derived.by(() =>
		readSection(company.dossier?.sections ?? {}, this.#section)
	);

	constructor(section: Section<Entry>) {
		this.#section = section;
	}

	/** In the order of their keys. */
	get entries(): readonly KeptEntry<Entry>[] {
		return this.#reading.entries;
	}

	/** Keys of what is kept and cannot be read. */
	get unreadable(): readonly string[] {
		return this.#reading.unreadable;
	}

	find(key: string): Entry | undefined {
		return this.entries.find((kept) => kept.key === key)?.entry;
	}

	/** Keeps a new entry and gives its key. */
	add(entry: Entry): string {
		const key = randomId();
		this.set(key, entry);
		return key;
	}

	set(key: string, entry: Entry): void {
		dossiers.change(company.idToWriteTo(), [entryChange(this.#section, key, entry)]);
	}

	remove(key: string): void {
		if (!company.dossier) return;
		dossiers.change(company.dossier.id, [entryChange(this.#section, key, undefined)]);
	}
}
