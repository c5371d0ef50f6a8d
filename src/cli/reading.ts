/** What a command was given: usable, or refused with one line per fault. */
export type Reading<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly faults: readonly string[] };

/** Ends a command that was given something it cannot use: one line per fault, exit code 2. */
export function refuse(faults: readonly string[]): void {
	process.stderr.write(faults.map((fault) => `${inOneLine(fault)}\n`).join(''));
	process.exitCode = 2;
}

/** What an error says, without the advice some errors add. */
export function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.split(/\.(?:\s|$)|\n/)[0] ?? message;
}

/** Keys and ids in a message come from the file and may hold anything. */
function inOneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `\\u{${code.toString(16)}}`;
	});
}
