import type { Gate, GateRequirement } from '../catalogue/catalogue';

/** vorbereitet · fast · ungeklärt · noch nicht */
export type GateStatus = 'free' | 'nearly' | 'open' | 'blocked';

/** What a gate is told of a question; a question outside the scope is unanswered. */
export type GateLevel = number | 'unknown' | 'na' | 'unanswered';

export interface MissingRequirement {
	readonly question: string;
	/** Level reached and level required. */
	readonly level: number;
	readonly minLevel: number;
	/** Levels still missing, at least 1. */
	readonly deficit: number;
}

export interface GateResult {
	readonly gate: Gate;
	readonly status: GateStatus;
	readonly missing: readonly MissingRequirement[];
	/** Questions that are unknown, unanswered, not asked, or "not applicable" where that does not count. */
	readonly unclear: readonly string[];
}

/**
 * Whether what has to be in place before a kind of AI use is in place. Unknown never opens a gate.
 * Source: methodology 2.6.
 *
 * @param levelOf the level of a question on the gate's own basis (claimed or evidenced)
 */
export function evaluateGate(gate: Gate, levelOf: (questionId: string) => GateLevel): GateResult {
	const missing = gate.requirements.flatMap((requirement) =>
		missingOf(requirement, levelOf(requirement.question))
	);
	const unclear = gate.requirements
		.filter((requirement) => isUnclear(requirement, levelOf(requirement.question)))
		.map((requirement) => requirement.question);
	return { gate, status: statusOf(missing, unclear), missing, unclear };
}

function missingOf(
	{ question, minLevel }: GateRequirement,
	level: GateLevel
): MissingRequirement[] {
	if (typeof level !== 'number' || level >= minLevel) return [];
	return [{ question, level, minLevel, deficit: minLevel - level }];
}

function isUnclear({ naCounts }: GateRequirement, level: GateLevel): boolean {
	if (typeof level === 'number') return false;
	return level !== 'na' || !naCounts;
}

function statusOf(missing: readonly MissingRequirement[], unclear: readonly string[]): GateStatus {
	if (missing.length === 0) return unclear.length === 0 ? 'free' : 'open';
	const isOneStepAway = missing.length === 1 && missing[0]?.deficit === 1;
	return isOneStepAway && unclear.length === 0 ? 'nearly' : 'blocked';
}
