import { localDay } from '$lib/dossier';
import { probeStorage } from '$lib/dossier/store/browser-storage';
import { accesses } from '../accesses.svelte';
import { client } from '../client';
import { NO_NOTES, readNotes, type KeptNotes } from '../kept-notes';
import type { Beginning } from '../session/start-draft.svelte';
import { nextBeginning } from './next-beginning';

const AFTER = /^#after-([0-9a-f]{32})$/;

/** Where the next session after another is started. */
export function nextHref(base: string, id: string): string {
	return `${base}/group/start#after-${id}`;
}

export interface NextRound {
	readonly beginning: Beginning;
	/** When and at whose place the group has agreed to meet. */
	readonly agreed: KeptNotes['next'];
}

/** What the part of an address after "#" wants to go on from, if this browser leads it and it is there still. */
export async function loadNext(hash: string): Promise<NextRound | undefined> {
	const id = AFTER.exec(hash)?.[1];
	if (id === undefined) return undefined;
	const secret = accesses.find(id)?.facilitatorSecret;
	if (secret === undefined) return undefined;
	const outcome = await client.view(id, secret);
	if (outcome.kind !== 'done') return undefined;
	const storage = probeStorage(() => localStorage);
	const { next } = storage ? readNotes(storage, id) : NO_NOTES;
	return { beginning: nextBeginning(outcome.value.settings, next.on, localDay()), agreed: next };
}
