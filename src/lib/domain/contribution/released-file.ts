import * as z from 'zod/mini';
import type { Catalogue } from '../catalogue/catalogue';
import type { Fault } from '../catalogue/catalogue-faults';
import { PLAN_OUTCOMES } from '../plans/plan-outcome';
import {
	EXPERIENCE_TASKS,
	GUESS_TENTHS,
	HOURS_CLASSES,
	MISTAKE_COUNTS,
	EXPERIENCE_MISTAKES,
	VERDICTS,
	type Released
} from './released';

/** What a contribution releases besides its answers, as its file says it: by names, not by places. */

const guess = z
	.int()
	.check(
		z.minimum(0, 'a guess is at least 0'),
		z.maximum(GUESS_TENTHS, 'a guess is at most 10 tenths')
	);
const hours = z.optional(z.enum(HOURS_CLASSES));

export const releasedSchema = z.strictObject({
	/** By dimension, in tenths of the scale. */
	guesses: z.optional(z.record(z.string(), guess)),
	/** Ids of gates. */
	aiUses: z.optional(z.array(z.string())),
	experience: z.optional(
		z.strictObject({
			task: z.enum(EXPERIENCE_TASKS),
			expected: hours,
			felt: hours,
			measured: hours,
			mistakes: z.partialRecord(z.enum(EXPERIENCE_MISTAKES), z.enum(MISTAKE_COUNTS)),
			verdict: z.enum(VERDICTS)
		})
	),
	/** What became of what was planned last time. */
	plan: z.optional(z.enum(PLAN_OUTCOMES))
});

type ReleasedFile = z.infer<typeof releasedSchema>;

/** What is released in the form of a file. */
export function writtenReleased(
	{ dimensions }: Pick<Catalogue, 'dimensions'>,
	{ guesses, ...rest }: Released
): unknown {
	if (!guesses) return rest;
	const named = dimensions.flatMap(({ id }, at) => {
		const own = guesses[at] ?? null;
		return own === null ? [] : [[id, own] as const];
	});
	return { guesses: Object.fromEntries(named), ...rest };
}

/** What a file releases, in catalogue order. */
export function readWritten(
	{ dimensions, gates }: Pick<Catalogue, 'dimensions' | 'gates'>,
	{ guesses, aiUses, experience, plan }: ReleasedFile
): Released {
	return {
		...(guesses ? { guesses: dimensions.map(({ id }) => guesses[id] ?? null) } : {}),
		...(aiUses
			? { aiUses: gates.filter(({ id }) => aiUses.includes(id)).map(({ id }) => id) }
			: {}),
		...(experience ? { experience: definedOnly(experience) } : {}),
		...(plan ? { plan } : {})
	};
}

/** Ids the catalogue does not have, and a release of nothing. */
export function releasedFaults(
	{ dimensions, gates }: Pick<Catalogue, 'dimensions' | 'gates'>,
	{ guesses, aiUses }: ReleasedFile
): readonly Fault[] {
	const knownDimensions = new Set(dimensions.map(({ id }) => id));
	const knownGates = new Set(gates.map(({ id }) => id));
	const foreign = [
		...Object.keys(guesses ?? {}).filter((id) => !knownDimensions.has(id)),
		...(aiUses ?? []).filter((id) => !knownGates.has(id))
	];
	return foreign.map((id) => ({
		path: 'released',
		message: `"${id}" is not in the catalogue`
	}));
}

type ExperienceFile = NonNullable<ReleasedFile['experience']>;

function definedOnly(experience: ExperienceFile): NonNullable<Released['experience']> {
	const { task, expected, felt, measured, mistakes, verdict } = experience;
	return {
		task,
		...(expected ? { expected } : {}),
		...(felt ? { felt } : {}),
		...(measured ? { measured } : {}),
		mistakes,
		verdict
	};
}
