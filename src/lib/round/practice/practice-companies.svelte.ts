import { localDay } from '$lib/dossier';
import type { Catalogue, Scope } from '$lib/domain';
import { client } from '../client';
import { faultOf, type Fault } from '../attempt.svelte';
import { INVENTED_COMPANIES, inventedCompany } from './invented-company';

const MILLISECONDS = { between: 800, untilAgain: 3_000 } as const;

interface PracticeRound {
	readonly id: string;
	readonly joinToken: string;
	/** Whoever leads a practice round invents its companies. */
	readonly facilitatorSecret: string;
	readonly catalogue: Catalogue;
	readonly scope: Scope;
	readonly hasConsented: boolean;
}

/** Invented companies that contribute to a practice round one after the other, so that one sees it happen. */
export class PracticeCompanies {
	/** How many have contributed. */
	arrived = $state(0);
	fault = $state<Fault | undefined>();

	#timer: ReturnType<typeof setTimeout> | undefined;
	#isStopped = false;

	/** Begins with the first; what had been sent before changes nothing. Returns how to stop. */
	begin(round: PracticeRound): () => void {
		this.#isStopped = false;
		this.#wait(round, MILLISECONDS.between);
		return () => {
			this.#isStopped = true;
			clearTimeout(this.#timer);
		};
	}

	#wait(round: PracticeRound, milliseconds: number): void {
		if (this.#isStopped || this.arrived >= INVENTED_COMPANIES) return;
		this.#timer = setTimeout(() => void this.#send(round), milliseconds);
	}

	async #send(round: PracticeRound): Promise<void> {
		const { id, joinToken, facilitatorSecret, catalogue, scope, hasConsented } = round;
		const invention = { seed: facilitatorSecret, position: this.arrived, scope, today: localDay() };
		const company = inventedCompany(catalogue, invention);
		const outcome = await client.contribute(id, joinToken, company.id, {
			code: company.code,
			secret: company.secret,
			hasConsented
		});
		this.fault = faultOf(outcome);
		// Revealed in the meantime: whoever is missing stays out, as in a real round.
		if (this.fault === 'already-revealed') return;
		if (this.fault === undefined) this.arrived += 1;
		this.#wait(round, this.fault ? MILLISECONDS.untilAgain : MILLISECONDS.between);
	}
}
