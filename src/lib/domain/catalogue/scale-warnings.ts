import type { Catalogue } from './catalogue';
import type { Fault } from './catalogue-faults';

/**
 * Scores that look as if they were meant from 0 to 1: each may be so, all of them together hardly are.
 * Nothing is refused for it, since a scale may really end at 1.
 */
export function findScaleWarnings(catalogue: Catalogue): readonly Fault[] {
	const { evidenceCaps, targetScore, maturityLevels, questions } = catalogue;
	const levels = questions.flatMap((question) =>
		looksLikeShares(question.levels) ? [warning(`questions.${question.id}.levels`)] : []
	);
	const thresholds = maturityLevels.map(({ minScore }) => minScore);
	return [
		...(looksLikeShares([evidenceCaps.withoutSource, evidenceCaps.oneDefect])
			? [warning('evidenceCaps')]
			: []),
		...(looksLikeShares([targetScore]) ? [warning('targetScore')] : []),
		...(looksLikeShares(thresholds) ? [warning('maturityLevels')] : []),
		...levels
	];
}

/** The same of guesses from 0 to 100. */
export function findGuessWarnings(
	guesses: Readonly<Record<string, number>> | undefined
): readonly Fault[] {
	return looksLikeShares(Object.values(guesses ?? {})) ? [warning('gutFeeling')] : [];
}

/** Whether nothing is above 1 and something above 0. */
function looksLikeShares(scores: readonly number[]): boolean {
	const highest = Math.max(0, ...scores);
	return highest > 0 && highest <= 1;
}

function warning(path: string): Fault {
	return {
		path,
		message: 'no score is above 1; scores are written from 0 to 100, not from 0 to 1'
	};
}
