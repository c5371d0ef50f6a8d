import type { Contribution } from '$lib/domain';
import { sessionClient } from '$lib/session-api';
import type { OwnContribution } from '$lib/storage/group-places';
import { newAssessmentId } from '$lib/storage/new-id';
import { groupPlaces } from './group-places.svelte';
import { faultOf, type SessionFault } from './leading.svelte';

/** A contribution as it is to be sent. */
export interface Release {
	readonly contribution: Contribution;
	readonly code: string;
	readonly hasConsented: boolean;
	/** Of which check it is made; stays on this device. */
	readonly checkId: string;
}

/** What one participant's browser does in one session, and how the last attempt ended. */
export class Participation {
	isBusy = $state(false);
	fault = $state<SessionFault | undefined>();
	done = $state<'contributed' | 'withdrawn' | undefined>();

	readonly #id: string;

	constructor(id: string) {
		this.#id = id;
	}

	get place() {
		return groupPlaces.entries.find(({ id }) => id === this.#id);
	}

	/** What this browser has contributed or tried to. */
	get own(): OwnContribution | undefined {
		return this.place?.contribution;
	}

	/**
	 * Sends a contribution, or replaces the one before. Id and secret are kept before anything is sent,
	 * so that whatever the network loses can be sent again, replaced and withdrawn.
	 */
	async release({ contribution, ...rest }: Release): Promise<void> {
		const secret = this.own?.secret ?? newSecret();
		await this.#send({ ...rest, id: contribution.id, secret, isStored: false });
	}

	/** Sends what could not be sent, or the same with another consent. */
	async sendAgain(change: Partial<Pick<OwnContribution, 'hasConsented'>> = {}): Promise<void> {
		if (this.own) await this.#send({ ...this.own, ...change, isStored: false });
	}

	async withdraw(): Promise<void> {
		const { own } = this;
		if (!own || this.isBusy) return;
		this.#begin();
		const outcome = await sessionClient.withdraw(this.#id, own.id, own.secret);
		this.fault = faultOf(outcome);
		if (outcome.kind === 'done') {
			groupPlaces.forgetContribution(this.#id);
			this.done = 'withdrawn';
		}
		this.isBusy = false;
	}

	async #send(own: OwnContribution): Promise<void> {
		const joinToken = this.place?.joinToken;
		if (joinToken === undefined || this.isBusy) return;
		const before = this.own;
		this.#begin();
		groupPlaces.keep({ id: this.#id, contribution: own });
		const { code, secret, hasConsented } = own;
		const request = { code, secret, hasConsented };
		const outcome = await sessionClient.contribute(this.#id, joinToken, own.id, request);
		this.fault = faultOf(outcome);
		if (outcome.kind === 'done') {
			groupPlaces.keep({ id: this.#id, contribution: { ...own, isStored: true } });
			this.done = 'contributed';
		} else if (outcome.kind === 'refused') {
			this.#restore(before);
		}
		this.isBusy = false;
	}

	/** What was refused was not stored: what the server has is still the one before. */
	#restore(before: OwnContribution | undefined): void {
		if (before) groupPlaces.keep({ id: this.#id, contribution: before });
		else groupPlaces.forgetContribution(this.#id);
	}

	#begin(): void {
		this.isBusy = true;
		this.fault = undefined;
		this.done = undefined;
	}
}

function newSecret(): string {
	return newAssessmentId((count) => crypto.getRandomValues(new Uint8Array(count)));
}
