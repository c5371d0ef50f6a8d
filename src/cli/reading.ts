/** What a command was given: usable, or refused with one line per fault. */
export type Reading<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly faults: readonly string[] };

/** What an error says, without the advice some errors add. */
export function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.split(/\.(?:\s|$)|\n/)[0] ?? message;
}
