import type { Part } from './access';
import { accesses } from './accesses.svelte';
import { randomHex } from './random-hex';

/** In which what two windows write at once has arrived in both. */
const SETTLING_MILLISECONDS = 150;

/**
 * The one id and the one secret under which a company contributes to a session from this device, drawn
 * the first time and kept before anything is sent. Two windows that ask at once get the same: one after
 * the other where the browser has locks; on plain http, where it has none, by what both find stored.
 */
export async function claimPart(sessionId: string, company: string): Promise<Part> {
	const { locks } = navigatorLocks();
	const name = `belegbar/group/${sessionId}/${company}`;
	if (locks) return locks.request(name, () => claim(sessionId, company));
	const claimed = claim(sessionId, company);
	await new Promise((resolve) => {
		setTimeout(resolve, SETTLING_MILLISECONDS);
	});
	return accesses.findPart(sessionId, company) ?? claimed;
}

function claim(sessionId: string, company: string): Part {
	const known = accesses.findPart(sessionId, company);
	if (known) return known;
	const part: Part = { format: 1, company, id: randomHex(16), secret: withdrawalSecret() };
	accesses.keepPart(sessionId, part);
	return part;
}

/** The right to replace and withdraw a contribution, which only this browser has. */
function withdrawalSecret(): string {
	return randomHex(16);
}

/** Only in secure contexts; the types say always. */
function navigatorLocks(): { readonly locks?: LockManager } {
	return navigator;
}
