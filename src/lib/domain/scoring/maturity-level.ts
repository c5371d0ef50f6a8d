import type { Catalogue, MaturityLevel } from '../catalogue/catalogue';

/** A maturity level with its position, 0 for the lowest. */
export interface ReachedLevel {
	readonly position: number;
	readonly level: MaturityLevel;
}

type Levels = Pick<Catalogue, 'maturityLevels'>;

/** The highest level whose threshold the score (0 to 100) reaches. Source: methodology 2.5. */
export function maturityLevelOf({ maturityLevels }: Levels, score: number): ReachedLevel {
	const position = Math.max(
		0,
		maturityLevels.findLastIndex(({ minScore }) => hasReached(score, minScore))
	);
	return levelAt({ maturityLevels }, position);
}

/** The score in the middle of a level's part of the scale, for whoever names only the level. */
export function middleOfLevel({ maturityLevels }: Levels, position: number): number {
	const { level } = levelAt({ maturityLevels }, position);
	const end = maturityLevels[position + 1]?.minScore ?? HIGHEST;
	return (level.minScore + end) / 2;
}

/**
 * The level of the index: never more than one step above the weakest dimension.
 * Source: methodology 2.5.
 */
export function overallLevelOf(
	catalogue: Levels,
	index: number,
	dimensionScores: readonly number[]
): ReachedLevel {
	const weakest = Math.min(
		...dimensionScores.map((score) => maturityLevelOf(catalogue, score).position)
	);
	const position = Math.min(maturityLevelOf(catalogue, index).position, weakest + 1);
	return levelAt(catalogue, position);
}

const HIGHEST = 100;

/** Sums of thirds may miss a threshold they meet exactly by a rounding of the last digit. */
const TOLERANCE = 1e-9;

function hasReached(score: number, minScore: number): boolean {
	return score >= minScore - TOLERANCE;
}

function levelAt({ maturityLevels }: Levels, position: number): ReachedLevel {
	const level = maturityLevels[position];
	if (!level) throw new RangeError(`a catalogue has no maturity level ${position}`);
	return { position, level };
}
