import { weightOf, type Catalogue, type Question } from '../catalogue/catalogue';
import type { GateResult } from '../gates/gate';
import { meanMin } from '../scoring/overall-score';
import type { ScoredAnswer } from '../scoring/scored-answer';
import type { ScoredDimension } from '../scoring/scored-dimension';

/** One recommended action, tied to a question and its next level. */
export interface NextStep {
	readonly question: Question;
	/** The level evidenced today and the level that is the goal; the goal's text is the catalogue's. */
	readonly from: number;
	readonly to: number;
	/** Points of the evidenced index one level brings, plus 2 for every wished-for use it is missing for. */
	readonly value: number;
	readonly answer: ScoredAnswer;
}

export interface NextStepOptions {
	/** Gates of the uses the company wishes for. */
	readonly wishedGates?: readonly string[];
	/** How many steps at most; 3 unless told. */
	readonly limit?: number;
}

const POINTS_PER_WISHED_USE = 2;
/** Values are compared to nine decimals: what differs only by rounding is equal. */
const DECIMALS = 1e9;

/**
 * The steps worth most: for every question that was answered with a level or "unknown" and whose
 * evidenced score is below the catalogue's target, the gain of the evidenced index if one level more were
 * evidenced. The best three, at most one per topic; equal values stay in catalogue order.
 *
 * Dimensions without any answer are left out of the index here, so that a half-finished assessment
 * gets steps too. Source: methodology 2.9.
 */
export function rankNextSteps(
	catalogue: Catalogue,
	dimensions: readonly ScoredDimension[],
	gates: readonly GateResult[],
	{ wishedGates = [], limit = 3 }: NextStepOptions = {}
): readonly NextStep[] {
	const before = shownIndex(catalogue, dimensions);
	const steps = dimensions.flatMap((dimension) =>
		dimension.answers.flatMap((answer) => {
			const raise = raiseOf(catalogue, answer);
			if (!raise) return [];
			const after = shownIndex(catalogue, dimensions, { dimension, points: raise.points });
			const wished = wishPoints(answer.question, gates, wishedGates);
			const { question } = answer;
			const { from, to } = raise;
			return [{ question, from, to, value: after - before + wished, answer }];
		})
	);
	return bestPerTopic(steps).slice(0, limit);
}

interface Raise {
	readonly from: number;
	readonly to: number;
	/** Weighted score that one level more would add to the dimension. */
	readonly points: number;
}

function raiseOf({ targetScore }: Catalogue, answer: ScoredAnswer): Raise | undefined {
	const from = shownLevel(answer);
	if (from === undefined) return undefined;
	const { levels, weight } = answer.question;
	const [score, nextScore] = levels.slice(from);
	if (score === undefined || nextScore === undefined || score >= targetScore) return undefined;
	// "Unknown" counts 0 in what is evidenced, whatever the score of the lowest level.
	const counted = answer.kind === 'unknown' ? 0 : score;
	return { from, to: from + 1, points: weight * (nextScore - counted) };
}

function shownLevel(answer: ScoredAnswer): number | undefined {
	if (answer.kind === 'level') return answer.evidencedLevel;
	return answer.kind === 'unknown' ? 0 : undefined;
}

/** The evidenced index over the dimensions with an answer, one of them perhaps raised; 0 for none. */
function shownIndex(
	{ weakestShare }: Catalogue,
	dimensions: readonly ScoredDimension[],
	raised?: { readonly dimension: ScoredDimension; readonly points: number }
): number {
	const answered = dimensions.filter(({ score: { sums } }) => sums.answered + sums.unknown > 0);
	const scores = answered.map((dimension) => {
		const { sums } = dimension.score;
		const points = raised?.dimension === dimension ? raised.points : 0;
		return (sums.evidenced + points) / (sums.answered + sums.unknown);
	});
	const weights = answered.map(({ dimension }) => weightOf(dimension));
	return meanMin(scores, weakestShare, weights)?.value ?? 0;
}

function wishPoints(
	question: Question,
	gates: readonly GateResult[],
	wishedGates: readonly string[]
): number {
	const wanting = gates.filter(
		({ gate, missing }) =>
			wishedGates.includes(gate.id) && missing.some((m) => m.question === question.id)
	);
	return wanting.length * POINTS_PER_WISHED_USE;
}

function bestPerTopic(steps: readonly NextStep[]): NextStep[] {
	const ranked = [...steps].sort((a, b) => comparable(b.value) - comparable(a.value));
	return ranked.filter(
		(step, position) =>
			ranked.findIndex((other) => other.question.topic === step.question.topic) === position
	);
}

function comparable(value: number): number {
	return Math.round(value * DECIMALS);
}
