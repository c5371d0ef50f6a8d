import type { OwnScores, Published } from '$lib/domain';
import type { ComparisonStyle } from '$lib/language/words/comparison';

/** What every slide on a participant's device is told from. */
export interface Followed {
	readonly published: Published;
	/** What the room believed of each area. */
	readonly guesses: readonly { readonly dimension: string; readonly guess: number | null }[];
	readonly own: OwnOfSlides;
	readonly style: ComparisonStyle;
}

/** What only this device knows of its company. */
export interface OwnOfSlides {
	readonly scores: readonly OwnScores[] | undefined;
	readonly guess: (dimension: string) => number | null;
	/** The level a question was answered with. */
	readonly level: (question: string) => number | undefined;
	/** What it wants to talk about. */
	readonly topic: string;
}
