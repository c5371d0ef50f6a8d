import { LeadNotes } from './lead-notes.svelte';

const known = new Map<string, LeadNotes>();

/** The one set of the facilitator's notes of a session in this window: whatever shows them follows. */
export function notesHere(sessionId: string): LeadNotes {
	const here = known.get(sessionId) ?? new LeadNotes(sessionId);
	known.set(sessionId, here);
	return here;
}
