import type { AssessmentScore, Assessment, Range, ScoredDimension } from '../domain';
import { partFigures } from './part-figures';
import type { PartInput } from './part-input';

/** The result as plain data: what `npm run score` prints and "result as JSON" saves. */
export interface ResultJson {
	readonly catalogue: { readonly id: string; readonly version: string };
	readonly scope: Assessment['scope'];
	readonly index: FiguresJson;
	readonly dimensions: readonly DimensionJson[];
	readonly gates: readonly {
		readonly id: string;
		readonly status: AssessmentScore['gates'][number]['status'];
		readonly missing: readonly { readonly question: string; readonly deficit: number }[];
		readonly unclear: readonly string[];
	}[];
	readonly nextSteps: readonly {
		readonly question: string;
		readonly from: number;
		readonly to: number;
		readonly value: number;
	}[];
}

/** Scores 0 to 100, not rounded; null where there is none. */
interface FiguresJson {
	readonly claimed: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly evidenced: number | null;
	readonly evidencedLow: number | null;
	readonly evidencedHigh: number | null;
	/** By what is claimed, 0 for the lowest. */
	readonly level: number | null;
}

interface DimensionJson extends FiguresJson {
	readonly id: string;
	readonly coverage: number | null;
	readonly unknownRate: number | null;
	readonly evidenceGap: number | null;
	readonly evidenceRate: number | null;
	readonly showPoint: boolean;
}

/** The result of one assessment; also the figures whose point the screen does not show. */
export function resultJson(input: PartInput): ResultJson {
	const { catalogue, assessment, score } = input;
	const { id, version } = catalogue;
	const { overall, level, dimensions, gates, nextSteps } = score;
	return {
		catalogue: { id, version },
		scope: assessment.scope,
		index: {
			claimed: overall.claimed?.value ?? null,
			...rangeJson(overall.claimedRange),
			evidenced: overall.evidenced?.value ?? null,
			...evidencedRangeJson(overall.evidencedRange),
			level: level?.position ?? null
		},
		dimensions: dimensions.map(dimensionJson),
		gates: gates.map(({ gate, status, missing, unclear }) => ({
			id: gate.id,
			status,
			missing: missing.map(({ question, deficit }) => ({ question, deficit })),
			unclear
		})),
		nextSteps: nextSteps.map(({ question, from, to, value }) => ({
			question: question.id,
			from,
			to,
			value
		})),
		...partFigures(input)
	};
}

function dimensionJson({ dimension, score, level }: ScoredDimension): DimensionJson {
	const { id } = dimension;
	if (score.kind === 'not-applicable') return { id, ...nothing, showPoint: false };
	const { claimed, evidenced, coverage, unknownRate, evidenceGap, evidenceRate } = score;
	return {
		id,
		claimed,
		...rangeJson(score.claimedRange),
		evidenced,
		...evidencedRangeJson(score.evidencedRange),
		coverage,
		unknownRate,
		evidenceGap,
		evidenceRate,
		level: level?.position ?? null,
		showPoint: score.kind === 'scored'
	};
}

const nothing = {
	claimed: null,
	low: null,
	high: null,
	evidenced: null,
	evidencedLow: null,
	evidencedHigh: null,
	coverage: null,
	unknownRate: null,
	evidenceGap: null,
	evidenceRate: null,
	level: null
} as const;

function rangeJson(range: Range | null) {
	return { low: range?.low ?? null, high: range?.high ?? null };
}

function evidencedRangeJson(range: Range | null) {
	return { evidencedLow: range?.low ?? null, evidencedHigh: range?.high ?? null };
}
