import { expect } from 'vitest';
import type { ScoredDimension, AssessmentScore } from '../scoring/score-assessment';

/** Every number of a result by a readable name, so that two results can be laid side by side. */
export type Figures = Readonly<Record<string, number | null>>;

/** Differences smaller than this are rounding. Source: methodology 2.11. */
export const TOLERANCE = 1e-9;

/** All numbers of one result; an index that is not there has no number. */
export function figuresOf(score: AssessmentScore): Figures {
	const dimensions = score.dimensions.flatMap((scored) => Object.entries(dimensionFigures(scored)));
	return { ...Object.fromEntries(dimensions), ...indexFigures(score) };
}

function indexFigures({ overall, level, evidencedLevel }: AssessmentScore): Figures {
	const { claimed, evidenced, claimedRange, evidencedRange } = overall;
	return {
		...(claimed ? { index: claimed.value, mean: claimed.mean, weakest: claimed.weakest } : {}),
		...(claimedRange ?? {}),
		...(evidenced ? { evidenced: evidenced.value } : {}),
		...(evidencedRange
			? { evidencedLow: evidencedRange.low, evidencedHigh: evidencedRange.high }
			: {}),
		...(level ? { level: level.position } : {}),
		...(evidencedLevel ? { evidencedLevel: evidencedLevel.position } : {})
	};
}

function dimensionFigures({ dimension, score, level, evidencedLevel }: ScoredDimension): Figures {
	if (score.kind === 'not-applicable') return { [`${dimension.id}.applies`]: 0 };
	return named(dimension.id, {
		applies: 1,
		showPoint: score.kind === 'scored' ? 1 : 0,
		claimed: score.claimed,
		low: score.claimedRange.low,
		high: score.claimedRange.high,
		evidenced: score.evidenced,
		evidencedLow: score.evidencedRange.low,
		evidencedHigh: score.evidencedRange.high,
		coverage: score.coverage,
		unknownRate: score.unknownRate,
		evidenceGap: score.evidenceGap,
		evidenceRate: score.evidenceRate,
		level: level?.position ?? null,
		evidencedLevel: evidencedLevel?.position ?? null
	});
}

function named(prefix: string, figures: Figures): Figures {
	return Object.fromEntries(
		Object.entries(figures).map(([key, value]) => [`${prefix}.${key}`, value])
	);
}

/** Fails unless both have the same numbers under the same names. */
export function expectSameFigures(actual: Figures, expected: Figures): void {
	expect(Object.keys(actual).toSorted()).toEqual(Object.keys(expected).toSorted());
	const different = Object.entries(expected).filter(([key, value]) => !isSame(actual[key], value));
	expect(different.map(([key, value]) => `${key}: ${actual[key]} instead of ${value}`)).toEqual([]);
}

/** Fails unless no number among these names became lower; a number that is null on one side is skipped. */
export function expectNotLower(actual: Figures, before: Figures, names: RegExp): void {
	const lower = Object.entries(before).filter(([key, value]) => {
		const now = actual[key];
		return names.test(key) && value !== null && typeof now === 'number' && now < value - TOLERANCE;
	});
	expect(lower.map(([key, value]) => `${key}: ${actual[key]} after ${value}`)).toEqual([]);
}

function isSame(a: number | null | undefined, b: number | null): boolean {
	if (typeof a !== 'number' || b === null) return a === b;
	return Math.abs(a - b) <= TOLERANCE;
}
