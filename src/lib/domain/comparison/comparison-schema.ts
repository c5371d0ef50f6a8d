import * as z from 'zod/mini';
import type { Frozen } from '../frozen';
import {
	EXPERIENCE_TASKS,
	HOURS_CLASSES,
	EXPERIENCE_MISTAKES,
	VERDICTS
} from '../contribution/released';
import { COUNT_CLASSES, type CountClass } from './count-class';
import { SHARES, TOLD_SHARES } from './share';

/** The form of what a group is shown: made once, the same for every viewer, stored and sent as it is. */

const score = z.number().check(z.minimum(0), z.maximum(100));
const agreement = z.enum(['agreed', 'partly-agreed', 'divided', 'two-camps']);
const countClass = z.enum(COUNT_CLASSES);
/** What stored comparisons may still say: at least half, and fewer than three quarters. */
const WORD_BEFORE = 'many';
const head = {
	catalogue: z.strictObject({ id: z.string(), version: z.string() }),
	scope: z.enum(['quick', 'full']),
	/** How many contributed, exactly: by it the room notices whoever was invented. */
	count: z.int().check(z.minimum(0))
};

/** Scores of one figure of one dimension, rounded to 5; null below its threshold. */
const spreadSchema = z.strictObject({
	median: score,
	quartiles: z.nullable(z.strictObject({ low: score, high: score })),
	/** Borders of the lower and the upper third. */
	thirds: z.nullable(z.strictObject({ low: score, high: score })),
	/** How many in which part of the scale; no part holds fewer than three. */
	strip: z.nullable(z.array(z.strictObject({ from: score, to: score, count: z.int() })))
});

const dimensionSchema = z.strictObject({
	dimension: z.string(),
	/** Null where fewer than allowed have a score. */
	figures: z.nullable(
		z.strictObject({
			claimed: spreadSchema,
			evidenced: spreadSchema,
			/** Null of few, who could tell each other by it. */
			agreement: z.nullable(agreement),
			/** The median of what was believed before, rounded to 5; null where too few released it. */
			guess: z._default(z.nullable(score), null)
		})
	)
});

const cellSchema = z.strictObject({
	/** The one class it consists of; empty for the rest, which names nobody. */
	classes: z.array(z.string()).check(z.maxLength(1)),
	count: countClass,
	dimensions: z.array(dimensionSchema)
});

const talkingPointSchema = z.strictObject({
	question: z.string(),
	/** The middle level of what is claimed, of two the lower. */
	level: z.int(),
	/** Null of few, who could tell each other by it. */
	agreement: z.nullable(agreement),
	/** Of weak questions how many are weak, of missing sources how many miss; else null. */
	share: z.nullable(z.enum([...TOLD_SHARES, WORD_BEFORE]))
});

const talkingPointsSchema = z.strictObject({
	disagreement: z.array(talkingPointSchema),
	weak: z.array(talkingPointSchema),
	missingSources: z.array(talkingPointSchema)
});

const share = z.enum(SHARES);

const experienceSchema = z.strictObject({
	/** What many of them tried. */
	tasks: z.array(z.enum(EXPERIENCE_TASKS)),
	/** Middle classes of hours per week. */
	expected: z.nullable(z.enum(HOURS_CLASSES)),
	felt: z.nullable(z.enum(HOURS_CLASSES)),
	measured: z.nullable(z.enum(HOURS_CLASSES)),
	/** By kind how many met such a mistake. */
	mistakes: z.array(z.strictObject({ kind: z.enum(EXPERIENCE_MISTAKES), share })),
	verdict: z.nullable(z.enum(VERDICTS))
});

const aiInTheRoomSchema = z.strictObject({
	/** What AI is used for, by gate; null where too few released it. */
	uses: z.nullable(z.array(z.strictObject({ gate: z.string(), share }))),
	/** How many are ready for a use, null where the check asks too little of it, and what at least half of them lack. */
	readiness: z.array(
		z.strictObject({
			gate: z.string(),
			share: z.nullable(share),
			missing: z.nullable(z.string())
		})
	),
	experience: z.nullable(experienceSchema)
});

const plansSchema = z.strictObject({
	/** How many did what they had planned; and, in groups large enough, how many did not. */
	done: share,
	not: z.nullable(share)
});

export const protectedComparisonSchema = z.strictObject({
	kind: z.literal('protected'),
	...head,
	minGroup: z.int(),
	dimensions: z.array(dimensionSchema),
	cells: z.array(cellSchema),
	/** Null before the discussion. */
	talkingPoints: z.nullable(talkingPointsSchema),
	/** Null before the discussion. */
	aiInTheRoom: z.nullable(aiInTheRoomSchema),
	/** What became of last time's plans; null before the discussion and where too few told. */
	plans: z._default(z.nullable(plansSchema), null)
});

const openSpreadSchema = z.strictObject({
	median: score,
	quartiles: z.nullable(z.strictObject({ low: score, high: score })),
	/** Every score, ascending; the order joins nothing across dimensions. */
	dots: z.array(score)
});

export const openComparisonSchema = z.strictObject({
	kind: z.literal('open'),
	...head,
	dimensions: z.array(
		z.strictObject({
			dimension: z.string(),
			figures: z.nullable(
				z.strictObject({ claimed: openSpreadSchema, evidenced: openSpreadSchema })
			)
		})
	)
});

export const comparisonSchema = z.discriminatedUnion('kind', [
	protectedComparisonSchema,
	openComparisonSchema
]);

/** A comparison as everybody sees it, with the day it was made, YYYY-MM-DD. */
export const publishedSchema = z.strictObject({ on: z.string(), comparison: comparisonSchema });

export type Published = Frozen<z.infer<typeof publishedSchema>>;
export type ProtectedComparison = Frozen<z.infer<typeof protectedComparisonSchema>>;
export type OpenComparison = Frozen<z.infer<typeof openComparisonSchema>>;
/** The group's result under the anonymity rules. */
export type Comparison = ProtectedComparison | OpenComparison;
export type ComparedDimension = ProtectedComparison['dimensions'][number];
export type ComparedScores = Frozen<z.infer<typeof spreadSchema>>;
export type AiInTheRoom = Frozen<z.infer<typeof aiInTheRoomSchema>>;
export type ExperienceInTheRoom = Frozen<z.infer<typeof experienceSchema>>;
export type PlansInTheRoom = Frozen<z.infer<typeof plansSchema>>;
export type TalkingPoint = Frozen<z.infer<typeof talkingPointSchema>>;
export type TalkingPoints = Frozen<z.infer<typeof talkingPointsSchema>>;

/** In the order in which they are told. */
export const TALKING_KINDS: readonly (keyof TalkingPoints)[] = [
	'disagreement',
	'weak',
	'missingSources'
];
/** Nothing but how few there are. */
export interface TooFew {
	readonly kind: 'too-few';
	readonly count: CountClass;
}
