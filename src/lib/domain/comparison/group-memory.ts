import * as z from 'zod/mini';
import type { IsoDate } from '../evidence/calendar';
import type { Frozen } from '../frozen';
import { comparisonSchema, talkingPointsSchema } from './comparison-schema';
import { WHOLE_GROUP } from './split-group';

/**
 * What must be remembered so that later snapshots cannot betray anyone, and nothing more. Of those who
 * have withdrawn neither id nor answers remain: only in which snapshots they were.
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
	/** Fingerprints of its scores there, one per dimension. */
	scores: z.array(count),
	/** Whether its changes help others to hide; see `advance`. */
	counts: z.boolean(),
	/** Whether it came after somebody had withdrawn, and so may be that somebody again. */
	mayReturn: z.boolean()
});

/** A contribution that was in a snapshot and has been withdrawn. */
const goneSchema = z.strictObject({
	cell: count,
	trace: z.array(count),
	counts: z.boolean(),
	mayReturn: z.boolean(),
	/** Gone to another cell and still there. */
	hasMoved: z.boolean()
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
	/**
	 * How the group was shown for the first time, which then stays; null before. An open comparison that
	 * somebody has left is shown no more: its difference to the one before would be that company.
	 */
	mode: z.nullable(z.enum(['protected', 'open', 'open-ended'])),
	/** The number of the newest snapshot; 0 before the first. */
	snapshot: count,
	/** The snapshots that had strip plots, ascending. */
	strips: z.array(count),
	split: z.strictObject({ cells: z.array(z.array(z.string())), rest: count }),
	present: z.record(z.string(), presentSchema),
	/** Withdrawn before the newest snapshot, and since. */
	gone: z.array(goneSchema),
	leaving: z.array(goneSchema),
	/** Those who waited for the next snapshot when somebody withdrew for the first time. */
	early: z.array(z.string()),
	/** Kept as they were when they were first seen, as long as everybody they rest on is still there. */
	talkingPoints: z.nullable(talkingPointsSchema),
	/** The snapshot they are of. */
	talkingSnapshot: count,
	/** Whether anybody has seen them. */
	hasTalked: z.boolean(),
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
	early: [],
	talkingPoints: null,
	talkingSnapshot: 0,
	hasTalked: false,
	published: null
};

/**
 * The memory right after a withdrawal, before anybody else can come: whoever waits for the next snapshot
 * now cannot be the one who left. For whoever calls on every withdrawal; `advance` assumes less.
 */
export function withdrawFrom(memory: GroupMemory, ids: ReadonlySet<string>): GroupMemory {
	const isFirst = memory.gone.length + memory.leaving.length === 0;
	const forgotten = forgetWithdrawn(memory, ids);
	if (!isFirst || forgotten === memory) return forgotten;
	const waiting = [...ids].filter((id) => memory.present[id] === undefined);
	return { ...forgotten, early: waiting };
}

/** The memory without the ids, fingerprints and talking points of those who are no longer there. */
export function forgetWithdrawn(memory: GroupMemory, ids: ReadonlySet<string>): GroupMemory {
	const entries = Object.entries(memory.present);
	const leaving = entries.filter(([id]) => !ids.has(id)).map(([, present]) => goneOf(present));
	if (leaving.length === 0) return memory;
	return {
		...memory,
		present: Object.fromEntries(entries.filter(([id]) => ids.has(id))),
		leaving: [...memory.leaving, ...leaving],
		talkingPoints: leaving.some(({ trace }) => (trace[0] ?? 0) <= memory.talkingSnapshot)
			? null
			: memory.talkingPoints,
		published: null
	};
}

export function goneOf(contribution: PresentContribution): GoneContribution {
	const { cell, trace, counts, mayReturn } = contribution;
	return { cell, trace, counts, mayReturn, hasMoved: false };
}
