import type { Catalogue, CatalogueTexts, ExplainedNumber, Scope } from '$lib/domain';
import type { Locale } from '$lib/i18n/locale';
import type { ResultWords } from '$lib/i18n/result';
import type { ScoreStyle } from './shown-score';

/** What every part of the result needs: the instrument, the words, and where a click leads. */
export interface ResultContext {
	readonly catalogue: Catalogue;
	readonly texts: CatalogueTexts;
	readonly words: ResultWords;
	readonly locale: Locale;
	readonly scope: Scope;
	readonly style: ScoreStyle;
	readonly questionHref: (questionId: string) => string;
	readonly onexplain: (number: ExplainedNumber) => void;
}

export function dimensionName(texts: CatalogueTexts, dimensionId: string): string {
	return texts[`dimension.${dimensionId}.name`] ?? dimensionId;
}

export function questionShort(texts: CatalogueTexts, questionId: string): string {
	return texts[`question.${questionId}.short`] ?? questionId;
}
