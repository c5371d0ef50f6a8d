import type { WallLane } from '$lib/charts/scenes/wall-frame';
import { maturityLevelOf, type ComparisonRow, type RoomGuess } from '$lib/domain';
import {
	figureText,
	gapSentence,
	groupScoreText,
	type ComparisonStyle
} from '$lib/language/words/comparison';
import type { Instrument } from '$lib/language/instrument';
import type { WallWords } from '$lib/language/words/wall';

/** What the wall draws and says of one area. */

interface Told {
	readonly instrument: Instrument;
	readonly style: ComparisonStyle;
	readonly wall: WallWords;
}

/** What was believed, what is said, and below it what can be shown, empty until it is its turn. */
export function areaLanes(
	{ figures, guess }: Pick<ComparisonRow, 'figures' | 'guess'>,
	{ lanes, soon }: Pick<WallWords, 'lanes' | 'soon'>,
	hasEvidenced: boolean
): readonly WallLane[] {
	if (!figures) return [];
	const { claimed, evidenced } = figures;
	const believed = guess === null ? [] : [{ ...lanes.guess, ...guessLane(guess) }];
	return [
		...believed,
		{ kind: 'claimed', ...lanes.claimed, figures: claimed, absent: '' },
		{
			kind: 'evidenced',
			...lanes.evidenced,
			figures: hasEvidenced ? evidenced : null,
			absent: soon
		}
	];
}

/** What was believed of every area, or that too few told. */
export function guessLanes(
	guesses: readonly RoomGuess[],
	{ guess: words }: Pick<WallWords, 'guess'>,
	instrument: Pick<Instrument, 'dimension'>
): readonly WallLane[] {
	return guesses.map(({ dimension, guess }) => ({
		...guessLane(guess),
		label: instrument.dimension(dimension),
		note: '',
		absent: words.tooFew
	}));
}

function guessLane(guess: number | null): Pick<WallLane, 'kind' | 'figures' | 'absent'> {
	const spread = { quartiles: null, strip: null, dots: null };
	return {
		kind: 'guess',
		figures: guess === null ? null : { median: guess, ...spread },
		absent: ''
	};
}

/** What is drawn, for those who do not see it. */
export function lanesLabel(
	name: string,
	lanes: readonly WallLane[],
	style: ComparisonStyle
): string {
	const told = lanes.flatMap(({ label, figures }) =>
		figures ? [figureText(label, figures, style)] : []
	);
	return `${name}: ${told.join('; ')}.`;
}

/** What the middle of the room means in words, then how far the room agrees. */
export function claimedSentences(row: ComparisonRow, told: Told): readonly string[] {
	const { style } = told;
	if (!row.figures) return [style.words.chart.tooFew];
	const { agreement } = row;
	return [
		meaning(row.figures.claimed.median, told),
		...(agreement === null ? [] : [style.words.agreementLines[agreement]])
	];
}

/** How far apart both are, then what the middle of what can be shown means. */
export function evidencedSentences(row: ComparisonRow, told: Told): readonly string[] {
	const { style, wall, instrument } = told;
	if (!row.figures) return [style.words.chart.tooFew];
	const { claimed, evidenced } = row.figures;
	const cap = instrument.catalogue.evidenceCaps.withoutSource;
	const isCapped = evidenced.median <= cap && claimed.median > evidenced.median;
	return [
		gapSentence(row.figures, style),
		isCapped ? wall.capped(groupScoreText(cap, style)) : meaning(evidenced.median, told)
	];
}

function meaning(score: number, { instrument, style, wall }: Told): string {
	const { level } = maturityLevelOf(instrument.catalogue, score);
	const line = instrument.maturity(level.id, 'line');
	return wall.means(groupScoreText(score, style), instrument.maturity(level.id), line);
}
