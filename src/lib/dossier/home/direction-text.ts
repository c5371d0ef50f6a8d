import type { Direction } from '$lib/domain';
import type { DossierWords } from '$lib/language/words/dossier';
import { displayedScore, type Voice } from '$lib/say/score';

/** Where an area went, as it is displayed: with an arrow, and spoken. */
export interface DirectionText {
	readonly arrow: '▲' | '▼' | '→' | '';
	readonly text: string;
	readonly spoken: string;
}

/**
 * By what is backed up: a claim alone has moved nothing. Told is the difference of the figures that are
 * displayed, so that it adds up for whoever reads them.
 */
export function directionText(
	{ evidenced, evidencedNow }: Direction,
	area: string,
	{ words: { moved }, voice }: { words: DossierWords; voice: Voice }
): DirectionText {
	if (evidenced === null || evidencedNow === null) {
		return { arrow: '', text: moved.notComparable, spoken: moved.spoken.notComparable(area) };
	}
	const before = displayedScore(evidencedNow - evidenced, voice);
	const difference = displayedScore(evidencedNow, voice) - before;
	if (difference === 0) {
		return { arrow: '→', text: moved.same, spoken: moved.spoken.same(area) };
	}
	const points = String(Math.abs(difference));
	return difference > 0
		? { arrow: '▲', text: moved.up(points), spoken: moved.spoken.up(area, points) }
		: { arrow: '▼', text: moved.down(points), spoken: moved.spoken.down(area, points) };
}
