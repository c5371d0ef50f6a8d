import { readFileSync } from 'node:fs';
import { messageOf } from './reading';

/** What a command knows of the place it is called from. */
export interface CommandIo {
	/** The folder that file names are relative to. */
	readonly folder: string;
	/** All that is piped into the command; waits for its end. */
	readonly readStdin: () => Uint8Array;
	readonly print: (content: string | Uint8Array) => void;
	readonly complain: (text: string) => void;
}

/** Does what the arguments say and returns the exit code. */
export type Command = (args: readonly string[], io: CommandIo) => number | Promise<number>;

/** The file name that means the other end of a pipe. */
export const PIPE = '-';

/** What went in was refused, with a line for every fault. */
const REFUSED = 2;
/** Something else went wrong: our fault, or the machine's. */
const FAILED = 1;

/** Runs a command as the program it is for the shell that called it. */
export async function runAsProcess(name: string, command: Command): Promise<void> {
	endWithItsReader();
	const io: CommandIo = {
		folder: callersFolder(name),
		readStdin: () => readFileSync(process.stdin.fd),
		print: (content) => process.stdout.write(content),
		complain: (text) => process.stderr.write(text)
	};
	process.exitCode = await runSafely(command, process.argv.slice(2), io);
}

/** Runs a command; whatever it did not expect becomes one sentence and never a stack. */
export async function runSafely(
	command: Command,
	args: readonly string[],
	io: CommandIo
): Promise<number> {
	try {
		return await command(args, io);
	} catch (error) {
		complainOf([`this should not have happened: ${messageOf(error)}`], io);
		return FAILED;
	}
}

/** Refuses what cannot be used: one line per fault. */
export function refuse(faults: readonly string[], io: CommandIo): number {
	complainOf(faults, io);
	return REFUSED;
}

/** Says things on the side, one line each. */
export function complainOf(lines: readonly string[], { complain }: CommandIo): void {
	complain(lines.map((line) => `${inOneLine(line)}\n`).join(''));
}

/** npm changes into the project's folder before it runs a script, and says where it was called. */
function callersFolder(name: string): string {
	const { INIT_CWD: calledFrom, npm_lifecycle_event: script } = process.env;
	return script === name && calledFrom ? calledFrom : process.cwd();
}

/** Whoever reads the output may have read enough of it, as `head` does. */
function endWithItsReader(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? 0 : FAILED);
	});
}

/** Keys and ids in a message come from the file and may hold anything. */
function inOneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `\\u{${code.toString(16)}}`;
	});
}
