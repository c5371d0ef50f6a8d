import { fieldsOf, mergeFields, noFields, readFields, type Fields } from '../../domain';
import type { StoredRow } from './archive';
import { dossierOfRow, readRow } from './archive-rows';
import type { Entry } from './journal';
import { parseJson } from '../format/parse-json';

/**
 * Reads journal and archive together. Kept apart because it brings the parser along, which the first
 * page loads only when something is stored.
 */

export interface StoredState {
	readonly states: ReadonlyMap<string, Fields>;
	readonly damaged: readonly DamagedPiece[];
}

/** A stored thing that cannot be read. It stays where it is. */
export interface DamagedPiece {
	/** Of the row or the entry it lies in. */
	readonly key: string;
	readonly dossierId: string;
	readonly stored: unknown;
}

export function readStored(rows: readonly StoredRow[], entries: readonly Entry[]): StoredState {
	const states = new Map<string, Fields>();
	const read = [...rows.map(readRowPiece), ...entries.map(readEntry)];
	for (const { dossierId, fields } of read) {
		states.set(dossierId, mergeFields(states.get(dossierId) ?? noFields, fields));
	}
	return { states, damaged: read.flatMap(({ damaged }) => damaged) };
}

interface Piece {
	readonly dossierId: string;
	readonly fields: Fields;
	readonly damaged: readonly DamagedPiece[];
}

function readRowPiece({ key, stored }: StoredRow): Piece {
	const dossierId = dossierOfRow(key);
	const read = readRow(stored);
	if (!read) return { dossierId, fields: noFields, damaged: [{ key, dossierId, stored }] };
	const damaged = read.damaged.map((field) => ({ key, dossierId, stored: field.stored }));
	return { dossierId, fields: read.fields, damaged };
}

function readEntry({ key, dossierId, text }: Entry): Piece {
	const json = parseJson(text);
	if (json.kind === 'not-json' || !Array.isArray(json.value)) {
		return { dossierId, fields: noFields, damaged: [{ key, dossierId, stored: text }] };
	}
	const list: readonly unknown[] = json.value;
	const read = readFields(list);
	const damaged = read.damaged.map(({ stored }) => ({ key, dossierId, stored }));
	return { dossierId, fields: fieldsOf(read.fields), damaged };
}
