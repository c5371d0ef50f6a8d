import { sessionClient, type NewSessionRequest } from '$lib/session-api';
import { groupPlaces } from './group-places.svelte';
import { faultOf, type SessionFault } from './leading.svelte';

/** Starting a session; its secret is kept in this browser before anything else happens. */
export class Starting {
	isBusy = $state(false);
	fault = $state<SessionFault | undefined>();

	/** The id of the new session; undefined if there is none. */
	async start(request: NewSessionRequest): Promise<string | undefined> {
		if (this.isBusy) return undefined;
		this.isBusy = true;
		this.fault = undefined;
		const outcome = await sessionClient.create(request);
		this.fault = faultOf(outcome);
		this.isBusy = false;
		if (outcome.kind !== 'done') return undefined;
		const { id, secret } = outcome.value;
		groupPlaces.load();
		groupPlaces.keep({ id, title: request.settings.title, facilitatorSecret: secret });
		return id;
	}
}
