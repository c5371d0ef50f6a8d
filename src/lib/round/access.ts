import * as z from 'zod/mini';
import type { SaveOutcome } from '$lib/dossier/store/save-outcome';
import { keysOf } from '$lib/dossier/store/browser-storage';
import { readKept, saveKept } from './kept-json';
import { removeNotes } from './kept-notes';
import { removeTimer } from './timer/kept-timer';

/**
 * What this browser keeps of the group sessions it takes part in or leads: one key per session,
 * `belegbar/group/<session>`, and one per company that contributes from here,
 * `belegbar/group/<session>/<company>`. Only here are the secrets by which one leads, replaces and
 * withdraws. Two keys, so that two tabs never overwrite each other's contributions.
 */
const PREFIX = 'belegbar/group/';

const hex128 = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const hex256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What somebody wants to talk about, looks for and offers: read aloud at most, never sent. */
const spokenSchema = z.object({
	topic: z._default(z.string(), ''),
	seeks: z._default(z.string(), ''),
	offers: z._default(z.string(), '')
});

export type Spoken = Readonly<z.infer<typeof spokenSchema>>;

const accessSchema = z.object({
	format: z.literal(1),
	id: hex128,
	title: z.string(),
	/** YYYY-MM-DD; from the day after on the server has nothing of it any more. */
	expiresOn: z.string(),
	/** When the group meets, YYYY-MM-DD; null where no day was stated. */
	meetingOn: z.optional(z.nullable(z.string())),
	joinToken: z.optional(hex128),
	/** Shows the wall of a session without taking part in it. */
	wallToken: z.optional(hex128),
	/** As this browser has seen it last: what is said of the round on other pages. */
	seen: z.optional(
		z.object({
			/** The code of the room, as on the wall; eight characters. */
			code: z.string(),
			scope: z.enum(['quick', 'full']),
			isCollecting: z.boolean()
		})
	),
	/** The one-time invitation opened last, good for one contribution. */
	invitation: z.optional(hex128),
	facilitatorSecret: z.optional(hex256),
	/** What this company takes upon itself; never leaves the device. */
	commitment: z.optional(z.string()),
	/** By company what it wants to say in the round; never leaves the device either. */
	spoken: z.optional(z.record(z.string(), spokenSchema))
});

/** How this browser gets into one session. */
export type SessionAccess = Readonly<z.infer<typeof accessSchema>>;

const partSchema = z.strictObject({
	format: z.literal(1),
	/** Whose contribution it is; stays on this device. */
	company: z.string(),
	/** Id and secret are drawn once and kept before anything is sent. */
	id: hex128,
	secret: hex128,
	/** Undefined until it is released for the first time. */
	sent: z.optional(
		z.strictObject({
			code: z.string(),
			hasConsented: z.boolean(),
			/** The one-time invitation it was sent with, where the session has them. */
			invitation: z.optional(hex128),
			/** False from before it is sent until the server has said that it is stored. */
			isStored: z.boolean()
		})
	)
});

/** What one company contributes to one session from this device. */
export type Part = Readonly<z.infer<typeof partSchema>>;
export type SentPart = NonNullable<Part['sent']>;

export function saveAccess(storage: Storage, access: SessionAccess): SaveOutcome {
	return saveKept(storage, keyOf(access.id), access);
}

export function savePart(storage: Storage, sessionId: string, part: Part): SaveOutcome {
	return saveKept(storage, keyOf(sessionId, part.company), part);
}

/** Undefined when there is none, or none that can be read. */
export function readAccess(storage: Storage, sessionId: string): SessionAccess | undefined {
	return readKept(storage, keyOf(sessionId), accessSchema);
}

export function readPart(storage: Storage, sessionId: string, company: string): Part | undefined {
	return readKept(storage, keyOf(sessionId, company), partSchema);
}

/** What was contributed to a session from here, ordered by company. */
export function listParts(storage: Storage, sessionId: string): readonly Part[] {
	return keysOf(storage)
		.filter((key) => key.startsWith(keyOf(sessionId, '')))
		.sort()
		.flatMap((key) => readKept(storage, key, partSchema) ?? []);
}

/**
 * All sessions that have not expired, those that expire last first. The others stay stored until the
 * server says that they are gone: the clock may be wrong, and only here is the key by which one leads.
 */
export function listAccesses(storage: Storage, today: string): readonly SessionAccess[] {
	return readAccesses(storage)
		.filter(({ expiresOn }) => expiresOn >= today)
		.sort((a, b) => b.expiresOn.localeCompare(a.expiresOn) || a.id.localeCompare(b.id));
}

/** The sessions that have expired, if the clock is right. */
export function listExpired(storage: Storage, today: string): readonly SessionAccess[] {
	return readAccesses(storage).filter(({ expiresOn }) => expiresOn < today);
}

/** What opens a session; the strongest first. */
export function tokensOf(access: SessionAccess): readonly string[] {
	const { facilitatorSecret, wallToken, joinToken } = access;
	return [facilitatorSecret, wallToken, joinToken].filter((token) => token !== undefined);
}

/** Without a token that opens nothing. */
export function withoutToken(access: SessionAccess, token: string): SessionAccess {
	const { facilitatorSecret, wallToken, joinToken, ...rest } = access;
	return {
		...rest,
		...(facilitatorSecret === undefined || facilitatorSecret === token
			? {}
			: { facilitatorSecret }),
		...(wallToken === undefined || wallToken === token ? {} : { wallToken }),
		...(joinToken === undefined || joinToken === token ? {} : { joinToken })
	};
}

function readAccesses(storage: Storage): readonly SessionAccess[] {
	return keysOf(storage)
		.filter((key) => key.startsWith(PREFIX))
		.map((key) => key.slice(PREFIX.length))
		.filter((rest) => !rest.includes('/'))
		.flatMap((id) => readAccess(storage, id) ?? []);
}

/** Removes a session with everything this browser knows of it. */
export function removeAccess(storage: Storage, sessionId: string): void {
	const keys = keysOf(storage).filter((key) => key.startsWith(keyOf(sessionId, '')));
	for (const key of [keyOf(sessionId), ...keys]) storage.removeItem(key);
	removeNotes(storage, sessionId);
	removeTimer(storage, sessionId);
}

export function removePart(storage: Storage, sessionId: string, company: string): void {
	storage.removeItem(keyOf(sessionId, company));
}

/** Whether a key is one of these; another tab may have changed it. */
export function isAccessKey(key: string | null): boolean {
	return key === null || key.startsWith(PREFIX);
}

function keyOf(sessionId: string, company?: string): string {
	return company === undefined ? `${PREFIX}${sessionId}` : `${PREFIX}${sessionId}/${company}`;
}
