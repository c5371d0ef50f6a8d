import * as z from 'zod/mini';
import type { Frozen } from '$lib/domain';
import { MEETING_MINUTES } from '$lib/report/papers/paper-facts';
import type { SaveOutcome } from '$lib/dossier/store/save-outcome';
import { readKept, saveKept } from './kept-json';

/**
 * What the facilitator writes down in the hour, one key per session: `belegbar/group-notes/<session>`.
 * It stays in the facilitator's browser and goes onto the sheet there; the server never has it.
 */
const PREFIX = 'belegbar/group-notes/';

const leadNotesSchema = z.object({
	format: z.literal(1),
	/** Questions that have been talked about. */
	discussed: z.array(z.string()),
	/** What was said about a question, by its id. */
	notes: z.record(z.string(), z.string()),
	/** What the group has agreed upon. */
	agreed: z.string(),
	/** When the group meets next, YYYY-MM-DD, and at whose place. */
	next: z.object({ on: z.nullable(z.iso.date()), host: z.string() }),
	/** How long the meeting is to last: of this comes what each step of it takes. */
	minutes: z._default(z.literal([...MEETING_MINUTES]), 60),
	/** The group file of last time as it was opened; whoever shows it reads it at its own door. */
	lastTime: z.optional(z.unknown())
});

export type KeptNotes = Frozen<z.infer<typeof leadNotesSchema>>;

export const NO_NOTES: KeptNotes = {
	format: 1,
	discussed: [],
	notes: {},
	agreed: '',
	next: { on: null, host: '' },
	minutes: 60
};

/** Nothing written yet where there is none, or none that can be read. */
export function readNotes(storage: Storage, sessionId: string): KeptNotes {
	return readKept(storage, PREFIX + sessionId, leadNotesSchema) ?? NO_NOTES;
}

export function saveNotes(storage: Storage, sessionId: string, notes: KeptNotes): SaveOutcome {
	return saveKept(storage, PREFIX + sessionId, notes);
}

export function removeNotes(storage: Storage, sessionId: string): void {
	storage.removeItem(PREFIX + sessionId);
}

/** Whether a key another tab has changed holds the notes of a session. */
export function isNotesKey(key: string | null, sessionId: string): boolean {
	return key === null || key === PREFIX + sessionId;
}
