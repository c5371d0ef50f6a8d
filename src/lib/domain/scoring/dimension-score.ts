import type { ScoredAnswer } from './scored-answer';

/** The range a number can still take while questions are unknown or open, 0 to 100. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

/** Weighted sums from which every figure of a dimension is one division; what an explanation shows. */
export interface DimensionSums {
	/** Weights of the answers with a level, of "unknown", of the unanswered and of "not applicable". */
	readonly answered: number;
	readonly unknown: number;
	readonly unanswered: number;
	readonly notApplicable: number;
	/** Σ weight · score of what is claimed and of what is evidenced. */
	readonly claimed: number;
	readonly evidenced: number;
	/** Weight of the answers that need a source, and of those among them whose source is sound. */
	readonly needsSource: number;
	readonly sound: number;
}

/** What is common to every dimension to which at least one question applies. */
export interface ApplicableScore {
	/** „gesagt“, over the answers with a level; null without any. */
	readonly claimed: number | null;
	/** „belegt“, over levels and "unknown"; null without any. */
	readonly evidenced: number | null;
	readonly claimedRange: Range;
	readonly evidencedRange: Range;
	/** Share of the applicable weight that has a level, 0 to 1. */
	readonly coverage: number;
	/** Share of the applicable weight answered "unknown", 0 to 1. */
	readonly unknownRate: number;
	/** claimed − evidenced over the answers with a level, 0 to 75 on five levels; null without any. */
	readonly evidenceGap: number | null;
	/** Share of the answers needing a source whose source is sound, 0 to 1; null if none needs one. */
	readonly evidenceRate: number | null;
	readonly sums: DimensionSums;
}

export type DimensionScore =
	| (ApplicableScore & {
			readonly kind: 'scored';
			readonly claimed: number;
			readonly evidenced: number;
	  })
	| (ApplicableScore & { readonly kind: 'range-only' })
	| { readonly kind: 'not-applicable'; readonly sums: DimensionSums };

/**
 * Scores one dimension, 0 to 100.
 *
 * "Not applicable" leaves the dimension. "Unknown" and unanswered open a range and are never zero in
 * what is claimed; in what is evidenced "unknown" is zero, because nothing is evidenced. A point is
 * shown only from `minCoverage` (0 to 1) on. Source: methodology 2.3.
 */
export function scoreDimension(
	answers: readonly ScoredAnswer[],
	minCoverage: number
): DimensionScore {
	const sums = sumAnswers(answers);
	const applicable = sums.answered + sums.unknown + sums.unanswered;
	if (applicable === 0) return { kind: 'not-applicable', sums };
	const shared = applicableScore(sums, applicable);
	const { claimed, evidenced, coverage } = shared;
	if (claimed === null || evidenced === null || !isEnough(coverage, minCoverage)) {
		return { kind: 'range-only', ...shared };
	}
	return { kind: 'scored', ...shared, claimed, evidenced };
}

/** Sums of decimal weights may miss a share they meet exactly by a rounding of the last digit. */
const TOLERANCE = 1e-9;

function isEnough(coverage: number, minCoverage: number): boolean {
	return coverage >= minCoverage - TOLERANCE;
}

function applicableScore(sums: DimensionSums, applicable: number): ApplicableScore {
	const { answered, unknown, unanswered } = sums;
	return {
		claimed: share(sums.claimed, answered),
		evidenced: share(sums.evidenced, answered + unknown),
		claimedRange: {
			low: sums.claimed / applicable,
			high: (sums.claimed + 100 * (unknown + unanswered)) / applicable
		},
		evidencedRange: {
			low: sums.evidenced / applicable,
			high: (sums.evidenced + 100 * unanswered) / applicable
		},
		coverage: answered / applicable,
		unknownRate: unknown / applicable,
		evidenceGap: share(sums.claimed - sums.evidenced, answered),
		evidenceRate: share(sums.sound, sums.needsSource),
		sums
	};
}

function share(part: number, whole: number): number | null {
	return whole === 0 ? null : part / whole;
}

function sumAnswers(answers: readonly ScoredAnswer[]): DimensionSums {
	const sums = {
		answered: 0,
		unknown: 0,
		unanswered: 0,
		notApplicable: 0,
		claimed: 0,
		evidenced: 0,
		needsSource: 0,
		sound: 0
	};
	for (const answer of answers) {
		const { weight } = answer.question;
		if (answer.kind === 'unknown') sums.unknown += weight;
		if (answer.kind === 'unanswered') sums.unanswered += weight;
		if (answer.kind === 'not-applicable') sums.notApplicable += weight;
		if (answer.kind !== 'level') continue;
		sums.answered += weight;
		sums.claimed += weight * answer.score;
		sums.evidenced += weight * answer.evidencedScore;
		if (answer.needsSource) sums.needsSource += weight;
		if (answer.needsSource && answer.carries.isSound) sums.sound += weight;
	}
	return sums;
}
