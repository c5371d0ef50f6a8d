import { sessionClient, type Joined } from '$lib/session-api';
import { groupPlaces } from './group-places.svelte';
import { faultOf, type SessionFault } from './leading.svelte';

/** Getting into a session, by a code or by a link. */
export class Joining {
	isBusy = $state(false);
	fault = $state<SessionFault | undefined>();

	/** The session a typed code leads to; undefined if it leads nowhere. */
	async join(code: string): Promise<string | undefined> {
		if (this.isBusy) return undefined;
		this.isBusy = true;
		this.fault = undefined;
		const outcome = await sessionClient.join(code);
		this.fault = faultOf(outcome);
		this.isBusy = false;
		return outcome.kind === 'done' ? this.enter(outcome.value) : undefined;
	}

	/** Keeps the access a link gives; one that works already is not given up for one that may not. */
	async enter({ id, joinToken }: Joined): Promise<string> {
		groupPlaces.load();
		const known = groupPlaces.find(id)?.joinToken;
		const isOther = known !== undefined && known !== joinToken;
		const isTrusted = !isOther || (await sessionClient.view(id, joinToken)).kind === 'done';
		if (isTrusted) groupPlaces.keep({ id, joinToken });
		return id;
	}
}
