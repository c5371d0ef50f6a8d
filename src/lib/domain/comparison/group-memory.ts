import * as z from 'zod/mini';
import type { IsoDate } from '../evidence/calendar';
import type { Frozen } from '../frozen';
import { comparisonSchema } from './comparison-schema';
import { WHOLE_GROUP } from './split-group';

/**
 * What must be remembered so that later snapshots cannot betray anyone, and nothing more. Of those who
 * have withdrawn neither id nor answers remain: only in which snapshots they were, and twelve bits by
 * which the same answers are recognised if they come back.
 */

const count = z.int().check(z.minimum(0));

/** A contribution that is in the newest snapshot and has not been withdrawn. */
const presentSchema = z.strictObject({
	/** The cell it counts in, as a position in the split. */
	cell: count,
	/** The snapshots with which it came and changed, ascending. */
	trace: z.array(count),
	/** Fingerprint of what it said in the newest snapshot. */
	revision: count,
	/** Marks of what it said in earlier ones. */
	former: z.array(count),
	/** Whether its changes help others to hide; see `advance`. */
	counts: z.boolean()
});

/** A contribution that was in a snapshot and has been withdrawn. */
const goneSchema = z.strictObject({
	cell: count,
	trace: z.array(count),
	/** Marks of everything it ever said in a snapshot. */
	marks: z.array(count),
	counts: z.boolean()
});

export const publishedSchema = z.strictObject({
	/** Counts the snapshots of a group from 1. */
	snapshot: count,
	/** The day, YYYY-MM-DD. */
	on: z.string(),
	comparison: comparisonSchema
});

export const groupMemorySchema = z.strictObject({
	format: z.literal(1),
	/** How the group was shown for the first time, which then stays; null before. */
	mode: z.nullable(z.enum(['protected', 'open'])),
	/** The number of the newest snapshot; 0 before the first. */
	snapshot: count,
	/** The snapshots that had strip plots, ascending. */
	strips: z.array(count),
	split: z.strictObject({ cells: z.array(z.array(z.string())), rest: count }),
	present: z.record(z.string(), presentSchema),
	/** Withdrawn before the newest snapshot, and since. */
	gone: z.array(goneSchema),
	leaving: z.array(goneSchema),
	/** What every viewer sees; null when nothing may be shown. */
	published: z.nullable(publishedSchema)
});

export type GroupMemory = Frozen<z.infer<typeof groupMemorySchema>>;
export type PresentContribution = GroupMemory['present'][string];
export type GoneContribution = GroupMemory['gone'][number];
/** A comparison as it is shown, with its number and its day. */
export type Published = Frozen<z.infer<typeof publishedSchema>> & { readonly on: IsoDate };

/** The memory of a group of which nothing was shown yet. */
export const emptyGroupMemory: GroupMemory = {
	format: 1,
	mode: null,
	snapshot: 0,
	strips: [],
	split: WHOLE_GROUP,
	present: {},
	gone: [],
	leaving: [],
	published: null
};

const MARK_BITS = 12;

/**
 * Twelve bits of a fingerprint: enough to recognise what comes back, far too few to tell what was said.
 * Different contents with one mark only make the next snapshot later.
 */
export function markOf(fingerprint: number): number {
	return fingerprint & ((1 << MARK_BITS) - 1);
}

/** The memory without the ids and fingerprints of those who are no longer there. */
export function forgetWithdrawn(memory: GroupMemory, ids: ReadonlySet<string>): GroupMemory {
	const entries = Object.entries(memory.present);
	const leaving = entries.filter(([id]) => !ids.has(id)).map(([, present]) => goneOf(present));
	if (leaving.length === 0) return memory;
	return {
		...memory,
		present: Object.fromEntries(entries.filter(([id]) => ids.has(id))),
		leaving: [...memory.leaving, ...leaving],
		published: null
	};
}

export function goneOf({
	cell,
	trace,
	revision,
	former,
	counts
}: PresentContribution): GoneContribution {
	return { cell, trace, marks: [...former, markOf(revision)], counts };
}
