import type { Scene } from '$lib/charts/scene';
import { approximateWidth } from '$lib/charts/approximate-width';
import { groupBars } from '$lib/charts/scenes/group-bars';
import type { GroupFrame } from '$lib/charts/scenes/group-frame';
import type { ComparisonRow } from '$lib/domain';
import {
	claimedFinding,
	dimensionFinding,
	groupScoreText,
	ownScoreText,
	type ComparisonStyle
} from '$lib/language/words/comparison';

/** Level of a heading within its page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The heading one level further down. */
export function below(level: HeadingLevel): HeadingLevel {
	return level === 6 ? 6 : deeper[level];
}

const deeper = { 2: 3, 3: 4, 4: 5, 5: 6 } as const;

/** Texts of 13 pixels on a screen at arm's length. */
const SCALE = 1.625;

/** What of a dimension everybody may see so far: what is claimed, or also what is evidenced. */
export type Uncovered = 'claimed' | 'both';

const LANES = { claimed: ['claimed'], both: ['claimed', 'evidenced'] } as const;

/** One dimension as it is drawn below its own heading. */
export function dimensionScene(
	row: ComparisonRow,
	style: ComparisonStyle,
	{ width, uncovered }: Pick<GroupFrame, 'width'> & { readonly uncovered: Uncovered }
): Scene {
	return groupBars([row], {
		width,
		scale: SCALE,
		lanes: LANES[uncovered],
		hasNames: false,
		hasDots: true,
		words: style.words,
		formatScore: (score) => groupScoreText(score, style),
		formatOwn: (score) => ownScoreText(score, style),
		measureText: approximateWidth
	});
}

/** What the drawing shows, for those who do not see it. */
export function dimensionLabel(
	row: ComparisonRow,
	style: ComparisonStyle,
	uncovered: Uncovered = 'both'
): string {
	const finding = uncovered === 'both' ? dimensionFinding : claimedFinding;
	const agreement = row.agreement === null ? [] : [style.words.agreementLines[row.agreement]];
	return [finding(row, style), ...agreement].join(' ');
}
