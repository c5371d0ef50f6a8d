import type * as z from 'zod/mini';
import { parseJson } from '$lib/dossier/format/parse-json';
import { outcomeOfError, type SaveOutcome } from '$lib/dossier/store/save-outcome';

/** What groups leave in this browser, one value for each key. */

/** Undefined where there is nothing, or nothing that can be read. */
export function readKept<T>(
	storage: Storage,
	key: string,
	schema: z.ZodMiniType<T>
): T | undefined {
	const text = storage.getItem(key);
	if (text === null) return undefined;
	const json = parseJson(text);
	const parsed = schema.safeParse(json.kind === 'json' ? json.value : undefined);
	return parsed.success ? parsed.data : undefined;
}

export function saveKept(storage: Storage, key: string, value: object): SaveOutcome {
	try {
		storage.setItem(key, JSON.stringify(value));
		return 'saved';
	} catch (error) {
		return outcomeOfError(error);
	}
}
