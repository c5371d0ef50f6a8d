import type { TrendLanes } from '$lib/charts/trend-lane';
import type { DossierWords } from '$lib/language/words/dossier';
import type { Voice } from '$lib/say/score';

/** How the home page of a folder speaks. */
export interface HomeVoice {
	readonly words: DossierWords;
	/** Of the latest check: its areas and how its figures are told. */
	readonly check: Voice;
}

/** The overall figure backed up, from the first check to the last, in a sentence. */
export function trendFinding({ lanes, days }: TrendLanes, { words }: HomeVoice): string {
	const points = lanes[0]?.points ?? [];
	const [first, last] = [points[0], points.at(-1)];
	return first && last
		? words.trend.finding(first.evidencedText, last.evidencedText, days.length)
		: words.trend.notYet;
}
