import * as z from 'zod/mini';
import { parseJson } from './parse-json';
import { outcomeOfError, type SaveOutcome } from './save-outcome';
import { keysOf } from './storage-keys';

/**
 * What this browser keeps of the group sessions it takes part in or leads, one key each:
 * `belegbar/group/<session>`. Only here are the secrets by which one leads, replaces and withdraws.
 */
const PREFIX = 'belegbar/group/';

const hex128 = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const hex256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const placeSchema = z.strictObject({
	format: z.literal(1),
	id: hex128,
	title: z.string(),
	/** YYYY-MM-DD; from the day after on the server has nothing of it any more. */
	expiresOn: z.string(),
	joinToken: z.optional(hex128),
	facilitatorSecret: z.optional(hex256),
	contribution: z.optional(
		z.strictObject({
			id: hex128,
			secret: hex128,
			code: z.string(),
			hasConsented: z.boolean(),
			/** Of which check of this device it was made. */
			checkId: z.string(),
			/** False from before it is sent until the server has said that it is stored. */
			isStored: z.boolean()
		})
	),
	/** What this company takes upon itself; never leaves the device. */
	commitment: z.optional(z.string())
});

export type GroupPlace = z.infer<typeof placeSchema>;
export type OwnContribution = NonNullable<GroupPlace['contribution']>;

export function saveGroupPlace(storage: Storage, place: GroupPlace): SaveOutcome {
	try {
		storage.setItem(`${PREFIX}${place.id}`, JSON.stringify(place));
		return 'saved';
	} catch (error) {
		return outcomeOfError(error);
	}
}

/** Undefined when there is none, or none that can be read. */
export function readGroupPlace(storage: Storage, sessionId: string): GroupPlace | undefined {
	const text = storage.getItem(`${PREFIX}${sessionId}`);
	if (text === null) return undefined;
	const json = parseJson(text);
	const parsed = placeSchema.safeParse(json.kind === 'json' ? json.value : undefined);
	return parsed.success ? parsed.data : undefined;
}

/** All places, those that expire last first; expired ones are removed. */
export function listGroupPlaces(storage: Storage, today: string): readonly GroupPlace[] {
	const ids = keysOf(storage)
		.filter((key) => key.startsWith(PREFIX))
		.map((key) => key.slice(PREFIX.length));
	const places = ids.flatMap((id) => readGroupPlace(storage, id) ?? []);
	const expired = places.filter(({ expiresOn }) => expiresOn < today);
	for (const { id } of expired) removeGroupPlace(storage, id);
	return places
		.filter((place) => !expired.includes(place))
		.toSorted((a, b) => b.expiresOn.localeCompare(a.expiresOn) || a.id.localeCompare(b.id));
}

export function removeGroupPlace(storage: Storage, sessionId: string): void {
	storage.removeItem(`${PREFIX}${sessionId}`);
}
