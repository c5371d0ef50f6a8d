import {
	sessionClient,
	type Invitation,
	type Outcome,
	type RefusalReason,
	type SessionCommand
} from '$lib/session-api';
import { groupPlaces } from './group-places.svelte';

/** Why something did not work: refused by the server, or it was not reached. */
export type SessionFault = RefusalReason | 'unreachable';

export function faultOf(outcome: Outcome<unknown>): SessionFault | undefined {
	if (outcome.kind === 'refused') return outcome.reason;
	return outcome.kind === 'unreachable' ? 'unreachable' : undefined;
}

/**
 * The secret by which this browser leads a session: the one a link brings, unless another one is known
 * and the link's does not fit the session. Undefined where there is none.
 */
export async function takeSecret(
	id: string,
	given: string | undefined
): Promise<string | undefined> {
	const known = groupPlaces.find(id)?.facilitatorSecret;
	if (given === undefined || given === known) return known;
	const isFitting =
		known === undefined || (await sessionClient.invitation(id, given)).kind === 'done';
	if (!isFitting) return known;
	groupPlaces.keep({ id, facilitatorSecret: given });
	return given;
}

/** What the facilitator does with one session, and how the last attempt ended. */
export class Leading {
	invitation = $state.raw<Invitation | undefined>();
	isBusy = $state(false);
	fault = $state<SessionFault | undefined>();
	/** The last command that was carried out. */
	done = $state<SessionCommand['kind'] | 'remove' | undefined>();

	readonly #id: string;
	readonly #secret: string;
	readonly #onChange: () => Promise<void>;

	/** @param onChange fetches what everybody sees, without waiting for the stream */
	constructor(id: string, secret: string, onChange: () => Promise<void>) {
		this.#id = id;
		this.#secret = secret;
		this.#onChange = onChange;
	}

	async loadInvitation(): Promise<void> {
		const outcome = await sessionClient.invitation(this.#id, this.#secret);
		if (outcome.kind === 'done') this.invitation = outcome.value;
		else this.fault = faultOf(outcome);
	}

	async command(command: SessionCommand): Promise<void> {
		await this.#try(command.kind, () => sessionClient.lead(this.#id, this.#secret, command));
		await this.#onChange();
		if (command.kind === 'joining' || command.kind === 'close') await this.loadInvitation();
	}

	/** Deletes the session; true when it is gone. */
	async remove(): Promise<boolean> {
		return this.#try('remove', () => sessionClient.remove(this.#id, this.#secret));
	}

	async #try(
		kind: SessionCommand['kind'] | 'remove',
		ask: () => Promise<Outcome<undefined>>
	): Promise<boolean> {
		if (this.isBusy) return false;
		this.isBusy = true;
		this.fault = undefined;
		this.done = undefined;
		const outcome = await ask();
		this.fault = faultOf(outcome);
		this.isBusy = false;
		if (outcome.kind !== 'done') return false;
		this.done = kind;
		return true;
	}
}
