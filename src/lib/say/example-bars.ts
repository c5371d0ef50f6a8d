import type { Catalogue } from '../domain';

interface ExampleBar {
	/** 0 to 100. */
	readonly claimed: number;
	readonly evidenced: number;
}

/**
 * One answer of the second highest level, as it counts with nothing named, with one thing missing and
 * with a sound source.
 */
export function exampleBars({ questions, evidenceCaps }: Catalogue): readonly ExampleBar[] {
	const claimed = questions[0]?.levels.at(-2) ?? 0;
	const { withoutSource, oneDefect } = evidenceCaps;
	return [withoutSource, oneDefect, claimed].map((evidenced) => ({ claimed, evidenced }));
}
