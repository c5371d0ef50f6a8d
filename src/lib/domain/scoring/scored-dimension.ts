import type { Dimension } from '../catalogue/catalogue';
import type { DimensionScore } from './dimension-score';
import type { ReachedLevel } from './maturity-level';
import type { ScoredAnswer } from './scored-answer';

/** A dimension with its answers and what follows from them. */
export interface ScoredDimension {
	readonly dimension: Dimension;
	readonly answers: readonly ScoredAnswer[];
	readonly score: DimensionScore;
	/** By the claimed and by the evidenced score; null where there is no such score. */
	readonly level: ReachedLevel | null;
	readonly evidencedLevel: ReachedLevel | null;
}
