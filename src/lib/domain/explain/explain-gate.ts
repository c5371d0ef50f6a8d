import type { Gate } from '../catalogue/catalogue';
import type { GateResult, GateStatus } from '../gates/gate';
import type { AssessmentScore } from '../scoring/score-assessment';
import type { ScoredAnswer } from '../scoring/scored-answer';

export interface ExplainedRequirement {
	readonly questionId: string;
	readonly minLevel: number;
	/** Undefined when this assessment does not ask the question. */
	readonly answer: ScoredAnswer | undefined;
	/** The level on the gate's own basis; null without one. */
	readonly level: number | null;
	readonly state: 'fulfilled' | 'missing' | 'unclear';
}

export interface GateExplanation {
	readonly kind: 'gate';
	readonly gate: Gate;
	readonly status: GateStatus;
	readonly requirements: readonly ExplainedRequirement[];
}

/** How a gate got its status: every requirement with what was reached. Source: methodology 2.6. */
export function explainGate(
	{ dimensions }: AssessmentScore,
	{ gate, status, missing, unclear }: GateResult
): GateExplanation {
	const answers = dimensions.flatMap((dimension) => dimension.answers);
	const requirements = gate.requirements.map(({ question, minLevel }) => {
		const answer = answers.find((candidate) => candidate.question.id === question);
		return {
			questionId: question,
			minLevel,
			answer,
			level: levelOn(gate, answer),
			state: stateOf(question, { missing, unclear })
		};
	});
	return { kind: 'gate', gate, status, requirements };
}

function levelOn({ basis }: Gate, answer: ScoredAnswer | undefined): number | null {
	if (answer?.kind !== 'level') return null;
	return basis === 'claimed' ? answer.level : answer.evidencedLevel;
}

function stateOf(
	questionId: string,
	{ missing, unclear }: Pick<GateResult, 'missing' | 'unclear'>
): ExplainedRequirement['state'] {
	if (missing.some(({ question }) => question === questionId)) return 'missing';
	return unclear.includes(questionId) ? 'unclear' : 'fulfilled';
}
