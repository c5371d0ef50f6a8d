import { fractionOf } from '../explain/fraction';
import { formatPercent } from '../../format';
import type { Locale } from '../../locale';
import type { ResultWords } from './result.de';

/** The rule of the index in one sentence, made from the catalogue's share of the weakest dimension. */
export function weakestShareSentence(
	weakestShare: number,
	{ index }: Pick<ResultWords, 'index'>,
	locale: Locale
): string {
	if (weakestShare === 0) return index.onlyMean;
	if (weakestShare === 1) return index.onlyWeakest;
	const mean = shareInWords(1 - weakestShare, index, locale);
	const weakest = shareInWords(weakestShare, index, locale);
	return index.weakestShare(mean, weakest);
}

function shareInWords(share: number, index: ResultWords['index'], locale: Locale): string {
	const fraction = fractionOf(share);
	if (!fraction) return formatPercent(share, locale);
	if (fraction.denominator === 2) return index.half;
	const numerator = index.numerators[fraction.numerator];
	const denominator = index.denominators[fraction.denominator];
	if (!numerator || !denominator) return formatPercent(share, locale);
	return index.fraction(numerator, denominator);
}
