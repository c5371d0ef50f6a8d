import { findCatalogue } from '$lib/catalogues';
import { registerRulesOf } from '$lib/catalogues/register-rules';
import {
	findContradictions,
	findGateContradictions,
	scoreAssessment,
	scoringDay,
	type AiUse,
	type AnswerContradiction,
	type Assessment,
	type GateContradiction,
	type KeptEntry
} from '$lib/domain';

/** Where what is said in a check and what the register holds cannot both be so. */
export interface RegisterComparison {
	readonly answers: readonly AnswerContradiction[];
	readonly gates: readonly GateContradiction[];
}

/** Holds the register against a check; undefined where nothing has been answered. */
export function compareRegister(
	uses: readonly KeptEntry<AiUse>[],
	assessment: Assessment | undefined,
	today: string
): RegisterComparison | undefined {
	const catalogue = assessment && findCatalogue(assessment.catalogue);
	if (!catalogue || Object.keys(assessment.answers).length === 0) return undefined;
	const rules = registerRulesOf(catalogue);
	const { gates } = scoreAssessment(catalogue, assessment, scoringDay(assessment, today));
	return {
		answers: findContradictions(uses, assessment.answers, rules.contradictions),
		gates: findGateContradictions(uses, gates, rules)
	};
}
