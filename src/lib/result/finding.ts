import { findStandouts, type DimensionRow } from '$lib/domain';
import { formatList } from '$lib/language/format';
import type { Locale } from '$lib/language/locale';
import type { ResultWords } from '$lib/language/words/result';

export interface FindingInput {
	readonly rows: readonly DimensionRow[];
	readonly words: Pick<ResultWords, 'dimensions' | 'noPoint'>;
	readonly locale: Locale;
	readonly shown: (score: number) => string;
}

interface Point {
	readonly id: string;
	readonly name: string;
	readonly claimed: number;
	readonly evidenced: number;
}

/** What the dimensions say, in sentences: strongest, weakest, widest gap. Never empty. */
export function findingSentences(input: FindingInput): readonly [string, ...string[]] {
	const { rows, words, shown } = input;
	const points = pointsOf(rows);
	const [first, second] = points;
	if (!first) {
		const hasRange = rows.some(({ range }) => range !== null);
		return [hasRange ? words.dimensions.onlyRanges : words.noPoint.nothingApplies];
	}
	const { single, equal } = words.dimensions;
	const gap = gapSentences(points, input);
	if (!second) return [single(first.name, shown(first.claimed)), ...gap];
	const { strongest, weakest, areEqual } = findStandouts(rows);
	if (areEqual) return [equal(shown(first.claimed)), ...gap];
	return [
		extremeSentence(words.dimensions.strongest, among(points, strongest), input),
		extremeSentence(words.dimensions.weakest, among(points, weakest), input),
		...gap
	];
}

function pointsOf(rows: readonly DimensionRow[]): readonly Point[] {
	return rows.flatMap(({ id, name, claimed, evidenced }) =>
		claimed === null || evidenced === null ? [] : [{ id, name, claimed, evidenced }]
	);
}

function among(points: readonly Point[], ids: readonly string[]): readonly Point[] {
	return points.filter(({ id }) => ids.includes(id));
}

function extremeSentence(
	sentence: (names: string, score: string) => string,
	extremes: readonly Point[],
	{ locale, shown }: FindingInput
): string {
	const names = extremes.map(({ name }) => name);
	return sentence(formatList(names, locale), shown(extremes[0]?.claimed ?? 0));
}

function gapSentences(
	points: readonly Point[],
	{ words, locale, shown }: FindingInput
): readonly string[] {
	const widest = findStandouts(points).widestGap;
	if (!widest) return [];
	const [first, ...others] = among(points, widest.dimensions);
	if (!first) return [];
	const { widestGap, widestGaps, onlyGap } = words.dimensions;
	const said = shown(first.claimed);
	const proven = shown(first.evidenced);
	if (points.length === 1) return [onlyGap(proven)];
	if (others.length === 0) return [widestGap(first.name, said, proven)];
	const names = [first, ...others].map(({ name }) => name);
	return [widestGaps(formatList(names, locale))];
}
