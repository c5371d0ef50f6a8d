import type { Answer, Answers } from '../answers/assessment';
import type { KeptEntry } from '../dossier/section';
import type { GateResult } from '../gates/gate';
import type { USE_CHOICES } from './ai-use';
import { isHelper, strongestRight, type AiUse, type Right, type UseField } from './ai-use';

/** When an answer and an entry of the register cannot both be so. Belongs to a catalogue. */
export interface ContradictionRule {
	readonly id: string;
	readonly question: string;
	/** The answer says at least this level, or that it does not apply. */
	readonly says: { readonly atLeast: number } | { readonly is: 'na' };
	/** Which entries speak against it: those of which all conditions hold. */
	readonly entry: {
		readonly of: 'any' | 'helper';
		readonly when: readonly UseCondition[];
	};
}

export type UseCondition =
	| {
			readonly [F in UseField]: { readonly field: F; readonly isOneOf: readonly UseChoice<F>[] };
	  }[UseField]
	| { readonly field: 'strongest'; readonly isOneOf: readonly Right[] };
type UseChoice<F extends UseField> = (typeof USE_CHOICES)[F][number];

/** What is kept of a catalogue's view on the register. */
export interface RegisterRules {
	readonly contradictions: readonly ContradictionRule[];
	/** The gate every helper belongs to, whatever else it is used for. */
	readonly helperGate: string;
}

/** An answer and an entry that speak against each other. */
export interface AnswerContradiction {
	readonly rule: ContradictionRule;
	readonly level: Answer['level'];
	readonly key: string;
	readonly use: AiUse;
}

/** A kind of use that is running though its gate says that something is missing. */
export interface GateContradiction {
	readonly gate: GateResult;
	readonly key: string;
	readonly use: AiUse;
}

/**
 * What is said and what the register holds, where both cannot be so. Each needs its answer and its
 * entry: what is unanswered or not entered contradicts nothing.
 */
export function findContradictions(
	uses: readonly KeptEntry<AiUse>[],
	answers: Answers,
	rules: readonly ContradictionRule[]
): readonly AnswerContradiction[] {
	return rules.flatMap((rule) => {
		const level = answers[rule.question]?.level;
		if (level === undefined || !isSaid(rule.says, level)) return [];
		return uses
			.filter(({ entry }) => speaksAgainst(entry, rule.entry))
			.map(({ key, entry }) => ({ rule, level, key, use: entry }));
	});
}

/**
 * Uses that are running though their gate is closed: at least one requirement is known to be missing.
 * An open gate, of which it is only not known yet, contradicts nothing.
 */
export function findGateContradictions(
	uses: readonly KeptEntry<AiUse>[],
	gates: readonly GateResult[],
	rules: Pick<RegisterRules, 'helperGate'>
): readonly GateContradiction[] {
	return gates
		.filter(({ missing }) => missing.length > 0)
		.flatMap((gate) =>
			uses
				.filter(({ entry }) => gatesOf(entry, rules).includes(gate.gate.id))
				.map(({ key, entry }) => ({ gate, key, use: entry }))
		);
}

/**
 * The gates of the kinds of AI that are in use, each once, in the order of the catalogue: "what AI is
 * in the room" as a fixed list that carries no word of the company's.
 *
 * @param gates the ids of the catalogue's gates; what it does not have is left out
 */
export function gatesInUse(
	uses: readonly AiUse[],
	gates: readonly string[],
	rules: Pick<RegisterRules, 'helperGate'>
): readonly string[] {
	const used = new Set(uses.flatMap((use) => gatesOf(use, rules)));
	return gates.filter((id) => used.has(id));
}

function gatesOf(use: AiUse, { helperGate }: Pick<RegisterRules, 'helperGate'>): readonly string[] {
	const own = use.gate === undefined ? [] : [use.gate];
	return isHelper(use) ? [...own, helperGate] : own;
}

function isSaid(says: ContradictionRule['says'], level: Answer['level']): boolean {
	if ('is' in says) return level === says.is;
	return typeof level === 'number' && level >= says.atLeast;
}

function speaksAgainst(use: AiUse, { of, when }: ContradictionRule['entry']): boolean {
	if (of === 'helper' && !isHelper(use)) return false;
	return when.every((condition) => holds(use, condition));
}

function holds(use: AiUse, { field, isOneOf }: UseCondition): boolean {
	const found = field === 'strongest' ? strongestRight(use) : use[field];
	return isOneOf.some((choice) => choice === found);
}
