import { formatNumber } from '../../format';
import type { Locale } from '../../locale';
import { fractionOf } from './fraction';

/** Formulas with the numbers of one result in them, as text. */

interface Mean {
	readonly terms: readonly { readonly weight: number; readonly score: number }[];
	readonly openWeight: number;
	readonly divisor: number;
	readonly step: number | null;
	readonly value: number;
}

interface MeanMin {
	readonly figures: readonly { readonly value: number }[];
	/** Undefined where all weigh the same. */
	readonly weights: readonly number[] | undefined;
	readonly mean: number;
	readonly weakest: number;
	readonly weakestShare: number;
	readonly value: number;
}

/** A weighted mean as a formula: "(2 + 1 + 0 + 3) · 25 / 8 = 18,75". */
export function writeMean(mean: Mean, locale: Locale): string {
	const sum = writeSum(mean, locale);
	const open = mean.openWeight > 0 ? `100 · ${number(mean.openWeight, locale)}` : '';
	const parts = [sum, open].filter(Boolean);
	const dividend = parts.length > 1 ? `(${parts.join(' + ')})` : (parts[0] ?? '0');
	return `${dividend} / ${number(mean.divisor, locale)} ${writeResult(mean.value, locale)}`;
}

/** The mean inside the index: "(40 + 50) / 2 = 45", with weights "(40 + 2 · 50) / 3 ≈ 46,67". */
export function writeIndexMean({ figures, weights, mean }: MeanMin, locale: Locale): string {
	const summands = figures.map(({ value }, position) => {
		const weight = weights?.[position] ?? 1;
		return weight === 1
			? number(value, locale)
			: `${number(weight, locale)} · ${number(value, locale)}`;
	});
	const divisor = weights?.reduce((sum, weight) => sum + weight, 0) ?? figures.length;
	return `(${summands.join(' + ')}) / ${number(divisor, locale)} ${writeResult(mean, locale)}`;
}

/** The index: "2/3 · 45 + 1/3 · 40 ≈ 43,33". */
export function writeMeanMin(index: MeanMin, locale: Locale): string {
	const { mean, weakest, weakestShare, value } = index;
	const meanPart = `${writeShare(1 - weakestShare, locale)} · ${number(mean, locale)}`;
	const weakestPart = `${writeShare(weakestShare, locale)} · ${number(weakest, locale)}`;
	return `${meanPart} + ${weakestPart} ${writeResult(value, locale)}`;
}

/** A difference: "38,5 − 37 = 1,5". */
export function writeDifference(from: number, to: number, locale: Locale): string {
	return `${number(to, locale)} − ${number(from, locale)} ${writeResult(to - from, locale)}`;
}

/** A part of a whole: "10 / 25 = 0,4". */
export function writeRatio(part: number, whole: number, locale: Locale): string {
	return `${number(part, locale)} / ${number(whole, locale)} ${writeResult(part / whole, locale)}`;
}

function writeSum({ terms, step }: Mean, locale: Locale): string {
	if (terms.length === 0) return '';
	const summands = terms.map(({ weight, score }) => {
		const counted = number(step === null ? score : score / step, locale);
		return weight === 1 ? counted : `${number(weight, locale)} · ${counted}`;
	});
	const sum =
		summands.length > 1 || step === null ? `(${summands.join(' + ')})` : summands.join('');
	return step === null ? sum : `${sum} · ${number(step, locale)}`;
}

/** A share as people write it: 2/3, or a number where no simple fraction fits. */
export function writeShare(share: number, locale: Locale): string {
	const fraction = fractionOf(share);
	if (!fraction || fraction.denominator === 1) return number(share, locale);
	return `${fraction.numerator}/${fraction.denominator}`;
}

/** The sign of equality only where two decimals say all of it. */
function writeResult(value: number, locale: Locale): string {
	const isExact = Math.abs(value * 100 - Math.round(value * 100)) < 1e-7;
	return `${isExact ? '=' : '≈'} ${number(value, locale)}`;
}

function number(value: number, locale: Locale): string {
	return formatNumber(value, locale, 2);
}
