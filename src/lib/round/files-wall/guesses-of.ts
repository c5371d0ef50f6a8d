import type { Comparison, RoomGuess } from '$lib/domain';

/** What the room believed of each area; exact scores come without. */
export function guessesOf(comparison: Comparison): readonly RoomGuess[] {
	if (comparison.kind === 'open') return [];
	return comparison.dimensions.map(({ dimension, figures }) => ({
		dimension,
		guess: figures?.guess ?? null
	}));
}
