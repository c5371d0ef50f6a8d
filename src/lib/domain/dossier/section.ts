import type * as z from 'zod/mini';
import type { Dossier } from './dossier';
import type { Change } from './fields';

/**
 * A part of a dossier with entries of its own form. An entry is kept under a key, and of two changed
 * copies of the same entry the later one wins; what must not win as a whole has a key of its own.
 */
export interface Section<Entry extends object> {
	readonly id: string;
	/** The format entries are written in. */
	readonly format: number;
	readonly entry: z.ZodMiniType<Entry>;
	/** What makes an entry of a format one of the next, by the format it starts from; append-only. */
	readonly migrations: Readonly<Record<number, (entry: StoredEntry) => StoredEntry>>;
}

export type SectionChange = Extract<Change, { part: 'section' }>;

export type StoredEntry = Readonly<Record<string, unknown>>;

export interface KeptEntry<Entry> {
	readonly key: string;
	readonly entry: Entry;
}

/** The entries of a section in the order of their keys, and the keys of what cannot be read. */
export interface SectionReading<Entry> {
	readonly entries: readonly KeptEntry<Entry>[];
	/** Damaged, or of a newer program. They stay as they are. */
	readonly unreadable: readonly string[];
}

/** Reads a section of a dossier, entries of older formats included. */
export function readSection<Entry extends object>(
	sections: Dossier['sections'],
	section: Section<Entry>
): SectionReading<Entry> {
	const stored = Object.entries(sections[section.id] ?? {});
	stored.sort(([a], [b]) => (a < b ? -1 : 1));
	const read = stored.map(([key, value]) => ({ key, entry: readEntry(value, section) }));
	return {
		entries: read.flatMap(({ key, entry }) => (entry === undefined ? [] : [{ key, entry }])),
		unreadable: read.flatMap(({ key, entry }) => (entry === undefined ? [key] : []))
	};
}

/** An entry as it is kept from now on; none takes it away. */
export function entryChange<Entry extends object>(
	section: Section<Entry>,
	key: string,
	entry: Entry | undefined
): SectionChange {
	const value = entry === undefined ? {} : { value: { format: section.format, ...entry } };
	return { part: 'section', section: section.id, key, ...value };
}

/** Whether a section holds anything, readable or not. */
export function hasEntries(
	sections: Dossier['sections'],
	{ id }: { readonly id: string }
): boolean {
	return Object.keys(sections[id] ?? {}).length > 0;
}

function readEntry<Entry extends object>(
	stored: unknown,
	{ format: newest, entry: schema, migrations }: Section<Entry>
): Entry | undefined {
	if (!isStoredEntry(stored) || !isFormat(stored['format'], newest)) return undefined;
	const { format, ...content } = stored;
	let entry: StoredEntry = content;
	for (let at = Number(format); at < newest; at += 1) entry = migrations[at]?.(entry) ?? entry;
	const parsed = schema.safeParse(entry);
	return parsed.success ? parsed.data : undefined;
}

function isStoredEntry(value: unknown): value is StoredEntry {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFormat(value: unknown, newest: number): boolean {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= newest;
}
