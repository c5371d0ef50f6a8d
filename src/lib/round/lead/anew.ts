import { dayNumberOf } from '$lib/domain';
import { localDay } from '$lib/dossier';
import type { SessionView } from '$lib/session-api';
import { accesses } from '../accesses.svelte';
import { Attempt } from '../attempt.svelte';
import { client } from '../client';
import { startRound, type Round } from '../round.svelte';

/** Starts a session with the settings of another one, and shows whoever is in that one the way. */
export class Anew {
	readonly attempt = new Attempt();

	readonly #old: Pick<Round, 'id' | 'access'>;
	/** The new session, once it is there: trying again does not start a second one. */
	#started: string | undefined;

	constructor(old: Pick<Round, 'id' | 'access'>) {
		this.#old = old;
	}

	/** The new session, when everybody has been told of it. */
	async start({ settings, expiresOn }: SessionView): Promise<string | undefined> {
		const expiryDays = Math.max(1, dayNumberOf(expiresOn) - dayNumberOf(localDay()));
		this.#started ??= await startRound({ settings, expiryDays }, this.attempt);
		const id = this.#started;
		return id !== undefined && (await this.#tell(id)) ? id : undefined;
	}

	async #tell(id: string): Promise<boolean> {
		const own = accesses.find(id)?.facilitatorSecret ?? '';
		const invited = await this.attempt.run(() => client.invitation(id, own));
		if (invited?.kind !== 'done') return false;
		const { joinToken } = invited.value;
		const secret = this.#old.access?.facilitatorSecret ?? '';
		const told = await this.attempt.run(() =>
			client.lead(this.#old.id, secret, { kind: 'succeed', join: { id, joinToken } })
		);
		return told?.kind === 'done';
	}
}
