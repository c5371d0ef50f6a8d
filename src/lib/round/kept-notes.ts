import * as z from 'zod/mini';
import type { Frozen } from '$lib/domain';
import { parseJson } from '$lib/dossier/format/parse-json';
import { outcomeOfError, type SaveOutcome } from '$lib/dossier/store/save-outcome';

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
	/** The group file of last time as it was opened; whoever shows it reads it at its own door. */
	lastTime: z.optional(z.unknown())
});

export type KeptNotes = Frozen<z.infer<typeof leadNotesSchema>>;

export const NO_NOTES: KeptNotes = {
	format: 1,
	discussed: [],
	notes: {},
	agreed: '',
	next: { on: null, host: '' }
};

/** Nothing written yet where there is none, or none that can be read. */
export function readNotes(storage: Storage, sessionId: string): KeptNotes {
	const text = storage.getItem(PREFIX + sessionId);
	if (text === null) return NO_NOTES;
	const json = parseJson(text);
	const parsed = leadNotesSchema.safeParse(json.kind === 'json' ? json.value : undefined);
	return parsed.success ? parsed.data : NO_NOTES;
}

export function saveNotes(storage: Storage, sessionId: string, notes: KeptNotes): SaveOutcome {
	try {
		storage.setItem(PREFIX + sessionId, JSON.stringify(notes));
		return 'saved';
	} catch (error) {
		return outcomeOfError(error);
	}
}

export function removeNotes(storage: Storage, sessionId: string): void {
	storage.removeItem(PREFIX + sessionId);
}

/** Whether a key another tab has changed holds the notes of a session. */
export function isNotesKey(key: string | null, sessionId: string): boolean {
	return key === null || key === PREFIX + sessionId;
}
