/** How far a group agrees, as a word: einig, teils einig, uneinig, zwei Lager. */
export type Agreement = 'agreed' | 'partly-agreed' | 'divided' | 'two-camps';

export interface Spread {
	/** Mean distance from the median, as a share of one option of a scale: AD / A. */
	readonly deviationPerOption: number;
	/** Shares, 0 to 1, in the lowest quarter, in the highest quarter and between. */
	readonly low: number;
	readonly high: number;
	readonly middle: number;
}

/** On five options: 0.5 and 0.83 levels. Source: methodology 4.4; Burke & Dunlap 2002. */
const AGREED = 1 / 10;
const PARTLY_AGREED = 1 / 6;
const CAMP = 0.3;
const BETWEEN_CAMPS = 0.2;
const TOLERANCE = 1e-9;

/** The word for a spread; two camps are named even where the mean distance is small. */
export function agreementOf({ deviationPerOption, low, high, middle }: Spread): Agreement {
	const hasCamps = Math.min(low, high) >= CAMP - TOLERANCE;
	if (hasCamps && middle <= BETWEEN_CAMPS + TOLERANCE) return 'two-camps';
	if (deviationPerOption <= AGREED + TOLERANCE) return 'agreed';
	return deviationPerOption <= PARTLY_AGREED + TOLERANCE ? 'partly-agreed' : 'divided';
}

/** Scores are read as five options, 25 apart; a camp ends half-way to the middle option. */
const SCORE_OPTIONS = { step: 25, count: 5, low: 37.5, high: 62.5 } as const;

/** The word for scores, 0 to 100, around their median; there is at least one. */
export function scoreAgreement(scores: ArrayLike<number>, median: number): Agreement {
	const { step, count, low, high } = SCORE_OPTIONS;
	let distance = 0;
	let lowCount = 0;
	let highCount = 0;
	for (let i = 0; i < scores.length; i++) {
		const score = scores[i] ?? 0;
		distance += Math.abs(score - median);
		if (score < low - TOLERANCE) lowCount += 1;
		if (score >= high - TOLERANCE) highCount += 1;
	}
	return agreementOf({
		deviationPerOption: distance / scores.length / step / count,
		low: lowCount / scores.length,
		high: highCount / scores.length,
		middle: (scores.length - lowCount - highCount) / scores.length
	});
}
