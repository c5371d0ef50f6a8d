import type { TrendLanes } from '$lib/charts/trend-lane';
import type { DossierWords } from '$lib/language/words/dossier';
import type { Voice } from '$lib/say/score';
import { beginsSeries } from '$lib/say/trend';

/** How the home page of a folder speaks. */
export interface HomeVoice {
	readonly words: DossierWords;
	/** Of the latest check: its areas and how its figures are told. */
	readonly check: Voice;
}

/** One row for each check, the latest first: a cell for each area. */
export function trendRows({ lanes, dayTexts }: TrendLanes, { words: { trend } }: HomeVoice) {
	return dayTexts
		.map((day, place) => ({
			place,
			day,
			cells: lanes.map((lane) => {
				const point = lane.points[place];
				const text = point ? trend.cell(point.claimedText, point.evidencedText) : '';
				return {
					name: lane.name,
					text: beginsSeries(lane, place) ? `${text} ${trend.mark}` : text
				};
			})
		}))
		.reverse();
}

/** The overall figure backed up, from the first check to the last, in a sentence. */
export function trendFinding({ lanes, days }: TrendLanes, { words }: HomeVoice): string {
	const points = lanes[0]?.points ?? [];
	const [first, last] = [points[0], points.at(-1)];
	return first && last
		? words.trend.finding(first.evidencedText, last.evidencedText, days.length)
		: words.trend.notYet;
}
