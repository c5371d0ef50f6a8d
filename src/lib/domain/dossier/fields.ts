import type * as z from 'zod/mini';
import type { Frozen } from '../frozen';
import type { completedRecordSchema, fieldSchema } from './field-schema';
import { FIRST_STAMP, laterOf, type Stamp } from './stamp';

/**
 * A dossier as it is kept: fields, each with the stamp of its last change. Two states of a dossier
 * are merged field by field, and the later stamp wins. A field without a value was taken away.
 */
export type Field = Frozen<z.infer<typeof fieldSchema>>;
/** What was answered when an assessment was completed. */
export type CompletedRecord = Frozen<z.infer<typeof completedRecordSchema>>;
/** By their keys; see fieldKey. */
export type Fields = Readonly<Record<string, Field>>;

/** What a caller knows it changed; it becomes a field with its stamp. */
export type Change = Unstamped<Field>;
type Unstamped<F> = F extends unknown ? Omit<F, 'stamp'> : never;

export const noFields: Fields = {};

/** What of a dossier a field or a change is about; the same thing has the same key. */
export function fieldKey(field: Change): string {
	if ('assessment' in field) return `assessment/${field.assessment}/${partOfAssessment(field)}`;
	if (field.part === 'section') return `section/${field.section}/${field.key}`;
	return 'key' in field ? `report/${field.key}` : field.part;
}

function partOfAssessment(field: Extract<Change, { assessment: string }>): string {
	if (field.part === 'answer') return `answer/${field.question}`;
	return field.part === 'record' ? `record/${field.record}` : field.part;
}

/** The fields after changes that were all made at once. */
export function withChanges(fields: Fields, changes: readonly Change[], stamp: Stamp): Fields {
	return mergeFields(fields, fieldsOf(changes.map((change) => ({ ...change, stamp }))));
}

/** A list of fields by their keys; of two about the same thing the later one. */
export function fieldsOf(list: readonly Field[]): Fields {
	const found = new Map<string, Field>();
	for (const field of list) {
		const key = fieldKey(field);
		const other = found.get(key);
		found.set(key, other ? laterField(other, field) : field);
	}
	return withoutRemoved(Object.fromEntries(found));
}

/**
 * Two states of the same dossier as one: of each field the later one, without what was deleted. In
 * any order, in any grouping and however often the result is the same.
 */
export function mergeFields(a: Fields, b: Fields): Fields {
	const newer = Object.entries(b).filter(([key, field]) => {
		const own = a[key];
		return !own || laterField(own, field) !== own;
	});
	return newer.length === 0 ? a : withoutRemoved({ ...a, ...Object.fromEntries(newer) });
}

/**
 * What comes in of assessments that were deleted here, as if written now: whoever opens a file of
 * something deleted wants it back.
 */
export function withRevived(here: Fields, incoming: Fields, stamp: Stamp): Fields {
	const everything = here['all-removed'];
	const revived = Object.entries(incoming).map(([key, field]) => {
		const removal =
			'assessment' in field ? here[`assessment/${field.assessment}/removed`] : undefined;
		return [key, removal || everything ? { ...field, stamp } : field] as const;
	});
	return Object.fromEntries(revived);
}

/** The highest stamp of all fields. */
export function latestStamp(fields: readonly Field[]): Stamp {
	return fields.reduce((latest, { stamp }) => laterOf(latest, stamp), FIRST_STAMP);
}

/** Equal stamps come from one write and carry the same; where they do not, the order is still fixed. */
function laterField(a: Field, b: Field): Field {
	if (a.stamp !== b.stamp) return a.stamp < b.stamp ? b : a;
	return JSON.stringify(a) < JSON.stringify(b) ? b : a;
}

function withoutRemoved(fields: Fields): Fields {
	const all = Object.values(fields);
	const everything = latestStamp(all.filter(({ part }) => part === 'all-removed'));
	const removals = all.filter((field) => field.part === 'removed');
	if (removals.length === 0 && everything === FIRST_STAMP) return fields;
	const removedById = new Map(removals.map(({ assessment, stamp }) => [assessment, stamp]));
	const left = Object.entries(fields).filter(([, field]) => {
		if (field.part === 'all-removed') return true;
		if (field.stamp <= everything) return false;
		if (field.part === 'removed' || !('assessment' in field)) return true;
		return field.stamp > (removedById.get(field.assessment) ?? FIRST_STAMP);
	});
	return Object.fromEntries(left);
}
