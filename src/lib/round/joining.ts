import { tokensOf } from './access';
import { accesses } from './accesses.svelte';
import type { Attempt } from './attempt.svelte';
import { client, isUnknown, type Outcome } from './client';
import { readJoinLink, type JoinAccess } from './links';

/** The session that a typed link or code leads to; undefined if it leads nowhere. */
export async function joinByTyped(typed: string, attempt: Attempt): Promise<string | undefined> {
	const access = readJoinLink(typed);
	if (access) return joinByLink(access);
	const outcome = await attempt.run(() => client.join(typed));
	return outcome?.kind === 'done' ? joinByLink(outcome.value) : undefined;
}

/** Keeps the access a link gives; one that works already is not given up for one that may not. */
export async function joinByLink({ id, joinToken, invitation }: JoinAccess): Promise<string> {
	accesses.load();
	const isKept = await isWorthKeeping(id, { kind: 'joinToken', given: joinToken }, () =>
		client.view(id, joinToken)
	);
	if (isKept || accesses.find(id)?.joinToken === joinToken) {
		accesses.keep({ id, joinToken, ...(invitation === undefined ? {} : { invitation }) });
	}
	return id;
}

/** Keeps the token of a wall's link, unless this browser gets in already and the link's does not fit. */
export async function keepWallToken(id: string, given: string | undefined): Promise<void> {
	if (given === undefined) return;
	const isKept = await isWorthKeeping(id, { kind: 'wallToken', given }, () =>
		client.view(id, given)
	);
	if (isKept) accesses.keep({ id, wallToken: given });
}

/** Keeps the secret a link brings, unless this browser gets in already and the link's does not fit. */
export async function keepSecret(id: string, given: string | undefined): Promise<void> {
	if (given === undefined) return;
	const isKept = await isWorthKeeping(id, { kind: 'facilitatorSecret', given }, () =>
		client.invitation(id, given)
	);
	if (isKept) accesses.keep({ id, facilitatorSecret: given });
}

/** Asks the server about every session whose last day is over; what it does not know is forgotten. */
export async function forgetGone(): Promise<void> {
	for (const access of accesses.expired()) {
		for (const token of tokensOf(access)) {
			if (isUnknown(await client.view(access.id, token))) accesses.giveUp(access.id, token);
		}
	}
}

interface Key {
	readonly kind: 'joinToken' | 'wallToken' | 'facilitatorSecret';
	readonly given: string;
}

/**
 * Whether what a link brings is to be kept. Where nothing is known it is, and is given up again if the
 * server does not know it; what is known makes way only for what fits, or stands beside what may.
 */
async function isWorthKeeping(
	id: string,
	{ kind, given }: Key,
	ask: () => Promise<Outcome<unknown>>
): Promise<boolean> {
	const access = accesses.find(id);
	if (!access || tokensOf(access).length === 0) return true;
	if (access[kind] === given) return false;
	const outcome = await ask();
	return outcome.kind === 'done' || (access[kind] === undefined && !isUnknown(outcome));
}
