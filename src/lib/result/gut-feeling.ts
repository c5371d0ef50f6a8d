import type { DimensionRow } from '$lib/domain';
import { formatScore } from '$lib/language/format';
import type { Locale } from '$lib/language/locale';
import type { ResultWords } from '$lib/language/words/result';

export interface FeltRow extends Pick<DimensionRow, 'name' | 'claimed'> {
	readonly gutFeeling: number;
}

interface SentenceInput {
	readonly words: ResultWords['gutFeeling'];
	readonly locale: Locale;
	readonly shown: (score: number) => string;
}

/** Below this distance, in points, a feeling and a result count as close. */
const CLOSE = 10;

/** Where the gut feeling was furthest from what the answers say; undefined without any result. */
export function gutFeelingSentence(
	rows: readonly FeltRow[],
	{ words, locale, shown }: SentenceInput
): string | undefined {
	const distances = rows.flatMap(({ name, claimed, gutFeeling }) =>
		claimed === null ? [] : [{ name, claimed, gutFeeling, by: Math.abs(gutFeeling - claimed) }]
	);
	const furthest = distances.sort((a, b) => b.by - a.by)[0];
	if (!furthest) return undefined;
	if (furthest.by < CLOSE) return words.close;
	const { name, gutFeeling, claimed } = furthest;
	return words.furthest(name, formatScore(gutFeeling, locale), shown(claimed));
}
