import type { Direction } from '$lib/domain';
import type { DossierWords } from '$lib/language/words/dossier';

/** Where an area went, as it is displayed: with an arrow, and spoken. */
export interface DirectionText {
	readonly arrow: '▲' | '▼' | '→' | '';
	readonly text: string;
	readonly spoken: string;
}

/** By what is backed up: a claim alone has moved nothing. */
export function directionText(
	{ evidenced }: Direction,
	area: string,
	{ words, pointsText }: { words: DossierWords; pointsText: (points: number) => string }
): DirectionText {
	const { moved } = words;
	if (evidenced === null) {
		return { arrow: '', text: moved.notComparable, spoken: moved.spoken.notComparable(area) };
	}
	const points = pointsText(Math.abs(evidenced));
	if (points === pointsText(0)) {
		return { arrow: '→', text: moved.same, spoken: moved.spoken.same(area) };
	}
	return evidenced > 0
		? { arrow: '▲', text: moved.up(points), spoken: moved.spoken.up(area, points) }
		: { arrow: '▼', text: moved.down(points), spoken: moved.spoken.down(area, points) };
}
