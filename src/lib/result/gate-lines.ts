import {
	questionsOf,
	type Catalogue,
	type GateResult,
	type GateStatus,
	type Scope
} from '$lib/domain';

/** Best first: what works already comes before what is missing. */
const ORDER: readonly GateStatus[] = ['free', 'nearly', 'open', 'blocked'];

/** A gate with its open questions split into those that can be answered here and those not asked. */
export interface GateLine extends GateResult {
	readonly askedUnclear: readonly string[];
	readonly notAsked: readonly string[];
}

/** The gates in the order in which they are told; within a status in catalogue order. */
export function gateLines(
	catalogue: Catalogue,
	scope: Scope,
	gates: readonly GateResult[]
): readonly GateLine[] {
	const asked = new Set(questionsOf(catalogue, scope).map(({ id }) => id));
	return [...gates]
		.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
		.map((result) => ({
			...result,
			askedUnclear: result.unclear.filter((id) => asked.has(id)),
			notAsked: result.unclear.filter((id) => !asked.has(id))
		}));
}
