/** What a command knows of the place it is called from. */
export interface CommandIo {
	/** The folder that file names are relative to. */
	readonly folder: string;
	readonly print: (text: string) => void;
	readonly complain: (text: string) => void;
}

/** Does what the arguments say and returns the exit code. */
export type Command = (args: readonly string[], io: CommandIo) => number | Promise<number>;

/** Runs a command as the program it is for the shell that called it. */
export async function runAsProcess(command: Command): Promise<void> {
	process.exitCode = await command(process.argv.slice(2), {
		folder: process.cwd(),
		print: (text) => process.stdout.write(text),
		complain: (text) => process.stderr.write(text)
	});
}

/** Refuses what cannot be used: one line per fault, exit code 2. */
export function refuse(faults: readonly string[], { complain }: CommandIo): number {
	complain(faults.map((fault) => `${inOneLine(fault)}\n`).join(''));
	return 2;
}

/** Keys and ids in a message come from the file and may hold anything. */
function inOneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `\\u{${code.toString(16)}}`;
	});
}
