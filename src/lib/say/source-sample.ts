import type { SampleResult } from '../domain';
import { formatNumber, formatPercent } from '../language/format';
import type { Locale } from '../language/locale';
import type { SourceSampleWords } from '../language/words/source-sample';

/** What is said of a source sample, on screen and on paper. */

/** „3 von 5 gefunden, davon eine erst nach zwei Minuten“ */
export function foundText(result: SampleResult, { result: words }: SourceSampleWords): string {
	const found = words.found(result);
	return result.foundLate === 0 ? found : `${found}, ${words.late(result.foundLate)}`;
}

/** What follows for all sources; undefined where nothing is left to estimate. */
export function rangeSentence(
	{ interval, isAll, from }: SampleResult,
	{ result: words }: SourceSampleWords,
	locale: Locale
): string | undefined {
	if (!interval || isAll) return undefined;
	return words.range(
		formatPercent(interval.low, locale),
		formatPercent(interval.high, locale),
		from
	);
}

/** How the range is calculated, with the own figures. */
export function formulaText(
	{ interval, found, looked }: SampleResult,
	{ result: words }: SourceSampleWords,
	locale: Locale
): string {
	const [rate = '', low = '', high = ''] = [interval?.rate, interval?.low, interval?.high].map(
		(share) => formatNumber(share ?? 0, locale, 4)
	);
	return words.formula(found, looked, { rate, low, high });
}
