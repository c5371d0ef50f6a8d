import type { Locale } from '../../locale';
import type { ComparisonWords } from './comparison.de';

export type { ComparisonWords };
export * from './comparison-sentences';
export * from './last-time-sentences';

/** The words of a group's comparison in one language, fetched on their own. */
export async function loadComparisonWords(locale: Locale): Promise<ComparisonWords> {
	return locale === 'de'
		? (await import('./comparison.de')).comparisonDe
		: (await import('./comparison.en')).comparisonEn;
}
