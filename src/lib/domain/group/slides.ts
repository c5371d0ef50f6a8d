import * as z from 'zod/mini';
import {
	TALKING_KINDS,
	type Comparison,
	type TalkingPoints
} from '../comparison/comparison-schema';
import type { Frozen } from '../frozen';

const dimension = z.string().check(z.maxLength(60));

export const slideSchema = z.discriminatedUnion('kind', [
	/** What the room believed before, area by area. */
	z.strictObject({ kind: z.literal('guess') }),
	/** An area: what it says. */
	z.strictObject({ kind: z.literal('claimed'), dimension }),
	/** The same area: and what it can show. */
	z.strictObject({ kind: z.literal('evidenced'), dimension }),
	/** Then and now, for browsers that have opened what the group saved last time. */
	z.strictObject({ kind: z.literal('last-time') }),
	/** What became of what was planned last time. */
	z.strictObject({ kind: z.literal('plans') }),
	/** What AI is used for, and what the room is ready for. */
	z.strictObject({ kind: z.literal('ai') }),
	/** What was expected of AI and what came of it. */
	z.strictObject({ kind: z.literal('experience') }),
	/** All there is to talk about, in brief. */
	z.strictObject({ kind: z.literal('topics') }),
	/** One question to talk about. */
	z.strictObject({ kind: z.literal('topic'), question: z.string().check(z.maxLength(60)) })
]);

/** What everybody looks at together, on the wall and on every device. */
export type Slide = Frozen<z.infer<typeof slideSchema>>;

/**
 * All slides of a comparison in the order they are meant to be shown. Of an area of which too few have a
 * score there is only the first. It says no more than the comparison does.
 *
 * @param comparison whole, as it was made
 */
export function slidesOf(comparison: Comparison): readonly Slide[] {
	const areas = comparison.dimensions.flatMap(({ dimension: id, figures }): readonly Slide[] => [
		{ kind: 'claimed', dimension: id },
		...(figures ? [{ kind: 'evidenced', dimension: id } as const] : [])
	]);
	if (comparison.kind === 'open') return [...areas, { kind: 'topics' }];
	const hasGuess = comparison.dimensions.some(({ figures }) => figures && figures.guess !== null);
	const room = comparison.aiInTheRoom;
	return [
		...(hasGuess ? [{ kind: 'guess' } as const] : []),
		...areas,
		{ kind: 'last-time' },
		...(comparison.plans ? [{ kind: 'plans' } as const] : []),
		...(room ? [{ kind: 'ai' } as const] : []),
		...(room?.experience ? [{ kind: 'experience' } as const] : []),
		{ kind: 'topics' },
		...topicsOf(comparison.talkingPoints)
	];
}

/** A question that is among several kinds of topics is talked about once. */
function topicsOf(points: TalkingPoints | null): readonly Slide[] {
	if (!points) return [];
	const questions = TALKING_KINDS.flatMap((kind) => points[kind].map(({ question }) => question));
	return [...new Set(questions)].map((question) => ({ kind: 'topic', question }));
}

/** Whether two slides show the same. */
export function isSameSlide(one: Slide | null, other: Slide | null): boolean {
	return slideKey(one) === slideKey(other);
}

/** For telling one slide from another; empty for none. */
export function slideKey(slide: Slide | null): string {
	if (!slide) return '';
	const { kind } = slide;
	if (kind === 'claimed' || kind === 'evidenced') return `${kind} ${slide.dimension}`;
	return kind === 'topic' ? `${kind} ${slide.question}` : kind;
}

const DISCUSSED: readonly Slide['kind'][] = ['plans', 'ai', 'experience', 'topics', 'topic'];

/** Which part of the round a slide belongs to: what is revealed step by step, or what is talked about. */
export function phaseOfSlide({ kind }: Slide): 'reveal' | 'discuss' {
	return DISCUSSED.includes(kind) ? 'discuss' : 'reveal';
}
