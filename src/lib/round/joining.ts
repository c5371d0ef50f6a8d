import { accesses } from './accesses.svelte';
import type { Attempt } from './attempt.svelte';
import { client } from './client';
import type { JoinAccess } from './links';

/** The session a typed code leads to; undefined if it leads nowhere. */
export async function joinByCode(code: string, attempt: Attempt): Promise<string | undefined> {
	const outcome = await attempt.run(() => client.join(code));
	return outcome?.kind === 'done' ? joinByLink(outcome.value) : undefined;
}

/** Keeps the access a link gives; one that works already is not given up for one that may not. */
export async function joinByLink({ id, joinToken, invitation }: JoinAccess): Promise<string> {
	accesses.load();
	const known = accesses.find(id)?.joinToken;
	const isOther = known !== undefined && known !== joinToken;
	const isTrusted = !isOther || (await client.view(id, joinToken)).kind === 'done';
	if (isTrusted) {
		accesses.keep({ id, joinToken, ...(invitation === undefined ? {} : { invitation }) });
	}
	return id;
}

/** Keeps the token of a wall's link, unless another one is known and the link's does not fit. */
export async function keepWallToken(id: string, given: string | undefined): Promise<void> {
	const known = accesses.find(id)?.wallToken;
	if (given === undefined || given === known) return;
	const isFitting = known === undefined || (await client.view(id, given)).kind === 'done';
	if (isFitting) accesses.keep({ id, wallToken: given });
}

/** Keeps the secret a link brings, unless another one is known and the link's does not fit. */
export async function keepSecret(id: string, given: string | undefined): Promise<void> {
	const known = accesses.find(id)?.facilitatorSecret;
	if (given === undefined || given === known) return;
	const isFitting = known === undefined || (await client.invitation(id, given)).kind === 'done';
	if (isFitting) accesses.keep({ id, facilitatorSecret: given });
}
