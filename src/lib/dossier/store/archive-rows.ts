import {
	fieldsOf,
	mergeFields,
	readFields,
	type DamagedField,
	type Field,
	type Fields
} from '../../domain';
import type { Incoming } from './archive';

/** How fields lie in the rows of the archive: pure, so that every engine does the same. */

const ROW_FORMAT = 2;

export interface Row {
	readonly key: string;
	readonly format: typeof ROW_FORMAT;
	/** Fields; among them may be some that cannot be read, which stay as they are. */
	readonly fields: readonly unknown[];
}

/** What a stored row holds; undefined when it is no row of ours, or of a newer program. */
export function readRow(
	stored: unknown
): { readonly fields: Fields; readonly damaged: readonly DamagedField[] } | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined;
	const format: unknown = Reflect.get(stored, 'format');
	const fields: unknown = Reflect.get(stored, 'fields');
	if (format !== ROW_FORMAT || !Array.isArray(fields)) return undefined;
	const list: readonly unknown[] = fields;
	const read = readFields(list);
	return { fields: fieldsOf(read.fields), damaged: read.damaged };
}

/** The row after merging; undefined when what lies there must not be touched. */
function mergedRow(key: string, stored: unknown, fields: Fields): Row | undefined {
	if (stored === undefined) return rowOf(key, fields, []);
	const found = readRow(stored);
	return found && rowOf(key, mergeFields(found.fields, fields), found.damaged);
}

/**
 * What merging into a store of rows comes to: the rows to write, and the dossiers of those that must not be touched.
 * Whoever deletes a dossier deletes all its rows that can be read.
 */
export function mergeRows(
	stored: ReadonlyMap<string, unknown>,
	incoming: readonly Incoming[]
): { readonly rows: readonly Row[]; readonly refused: readonly string[] } {
	const merged = incoming.flatMap(({ dossierId, fields }) => {
		const removal = fields['all-removed'];
		const others = removal
			? [...stored.keys()].filter((key) => dossierOfRow(key) === dossierId)
			: [];
		const own = byRow(dossierId, fields);
		const keys = [...new Set([...own.keys(), ...others])];
		return keys.map((key) => {
			const wanted = { ...own.get(key), ...(removal ? { 'all-removed': removal } : {}) };
			return { key, row: mergedRow(key, stored.get(key), wanted) };
		});
	});
	return {
		rows: merged.flatMap(({ row }) => row ?? []),
		refused: merged.flatMap(({ key, row }) => (row ? [] : [dossierOfRow(key)]))
	};
}

/** The fields of a dossier by the rows they belong to. */
function byRow(dossierId: string, fields: Fields): ReadonlyMap<string, Fields> {
	const rows = new Map<string, Record<string, Field>>();
	for (const [key, field] of Object.entries(fields)) {
		const row = rowKey(dossierId, 'assessment' in field ? field.assessment : '');
		const own = rows.get(row) ?? {};
		own[key] = field;
		rows.set(row, own);
	}
	return rows;
}

function rowKey(dossierId: string, assessmentId: string): string {
	return `${dossierId}/${assessmentId}`;
}

export function dossierOfRow(key: string): string {
	return key.slice(0, key.indexOf('/'));
}

function rowOf(key: string, fields: Fields, damaged: readonly DamagedField[]): Row {
	return {
		key,
		format: ROW_FORMAT,
		fields: [...Object.values(fields), ...damaged.map(({ stored }) => stored)]
	};
}
