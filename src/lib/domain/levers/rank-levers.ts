import type { GateResult } from '../gates/gate';
import { weighProcess, type Lever, type UnweighedProcess, type UseStatus } from './lever';
import type { LeverSettings, NeededUse, OwnProcess } from './process-schema';

export interface KeyedProcess {
	readonly key: string;
	readonly entry: OwnProcess;
}

export interface WeighedProcess extends KeyedProcess {
	readonly useStatus: UseStatus;
	/** What the latest check says of the AI use; undefined where it says nothing. */
	readonly gate: GateResult | undefined;
	readonly lever: Lever;
}

export interface OpenProcess extends KeyedProcess {
	readonly lever: UnweighedProcess;
}

export interface RankedLevers {
	/** The highest rank first; equal ones in the order they were entered. */
	readonly weighed: readonly WeighedProcess[];
	/** Those of which something is not entered yet, in the order they were entered. */
	readonly open: readonly OpenProcess[];
}

/**
 * Weighs all processes and sorts them.
 *
 * @param gates of the latest check; none when there is no check
 */
export function rankLevers(
	processes: readonly KeyedProcess[],
	gates: readonly GateResult[],
	settings: LeverSettings
): RankedLevers {
	const weighed: WeighedProcess[] = [];
	const open: OpenProcess[] = [];
	for (const kept of inEntryOrder(processes)) {
		const { use } = kept.entry;
		const gate = gateOfUse(use, gates);
		const useStatus = useStatusOf(use, gates);
		const lever = weighProcess(kept.entry, useStatus, settings);
		if (lever.kind === 'weighed') weighed.push({ ...kept, useStatus, gate, lever });
		else open.push({ ...kept, lever });
	}
	return { weighed: weighed.sort((a, b) => b.lever.rank - a.lever.rank), open };
}

/** In the order they were entered; the same on every device. */
function inEntryOrder(processes: readonly KeyedProcess[]): readonly KeyedProcess[] {
	return [...processes].sort(
		(a, b) => a.entry.position - b.entry.position || (a.key < b.key ? -1 : 1)
	);
}

/** Whether the AI use is prepared, as the latest check says. */
export function useStatusOf(use: NeededUse | undefined, gates: readonly GateResult[]): UseStatus {
	if (use === 'without-ai') return 'without-ai';
	return gateOfUse(use, gates)?.status ?? 'not-told';
}

function gateOfUse(
	use: NeededUse | undefined,
	gates: readonly GateResult[]
): GateResult | undefined {
	if (typeof use !== 'object') return undefined;
	return gates.find(({ gate }) => gate.id === use.gate);
}
