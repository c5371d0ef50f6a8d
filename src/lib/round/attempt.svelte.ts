import type { RefusalReason } from '$lib/session-api';
import type { Outcome } from './client';

/** Why something did not work: refused by the server, or it was not reached. */
export type Fault = RefusalReason | 'unreachable';

/** One thing asked of the server at a time, and how the last one ended. */
export class Attempt<Done extends string = never> {
	isBusy = $state(false);
	fault = $state<Fault | undefined>();
	/** What was carried out last; undefined while something is tried and after a fault. */
	done = $state<Done | undefined>();

	/** Asks, unless something is being asked already: then nothing happens and nothing is returned. */
	async run<T>(ask: () => Promise<Outcome<T>>, done?: Done): Promise<Outcome<T> | undefined> {
		if (this.isBusy) return undefined;
		this.isBusy = true;
		this.fault = undefined;
		this.done = undefined;
		const outcome = await ask();
		this.isBusy = false;
		this.fault = faultOf(outcome);
		if (outcome.kind === 'done') this.done = done;
		return outcome;
	}
}

/** Why an outcome is none; undefined where it is one. */
export function faultOf(outcome: Outcome<unknown>): Fault | undefined {
	if (outcome.kind === 'refused') return outcome.reason;
	return outcome.kind === 'unreachable' ? 'unreachable' : undefined;
}
