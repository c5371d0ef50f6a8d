import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PIPE, type CommandIo } from './command';
import { messageOf, type Reading } from './reading';

/** Where something goes, and what must stay as it is. */
export interface Destination {
	readonly output: string;
	/** What the command read: never written over, by whatever name. */
	readonly inputs: readonly string[];
	/** Whether another file may be written over. */
	readonly isForced: boolean;
}

/** What speaks against writing there, before any work is done. */
export function checkDestination(
	{ output, inputs, isForced }: Destination,
	{ folder }: CommandIo
): Reading<undefined> {
	if (output === PIPE) return DONE;
	const file = path.resolve(folder, output);
	const there = placeOf(file);
	if (!there) return DONE;
	const isInput = inputs.some(
		(input) => input !== PIPE && placeOf(path.resolve(folder, input)) === there
	);
	if (isInput) return refused(`${output}: this is what is read; it is not written over`);
	if (isForced) return DONE;
	return refused(`${output}: there is such a file already; --force writes over it`);
}

/** Writes to a file, or to standard output. */
export function writeOutput(
	content: string | Uint8Array,
	destination: Destination,
	io: CommandIo
): Reading<undefined> {
	const { output, isForced } = destination;
	const checked = checkDestination(destination, io);
	if (!checked.ok) return checked;
	if (output === PIPE) {
		io.print(content);
		return DONE;
	}
	try {
		// Somebody may have made the file since it was looked for.
		writeFileSync(path.resolve(io.folder, output), content, { flag: isForced ? 'w' : 'wx' });
		return DONE;
	} catch (error) {
		return refused(`${output}: could not be written: ${reasonOf(error)}`);
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return 'there is no such folder';
	if (code === 'EISDIR') return 'this is a folder';
	if (code === 'EACCES') return 'this is not allowed here';
	return messageOf(error);
}

const DONE: Reading<undefined> = { ok: true, value: undefined };

function refused(fault: string): Reading<undefined> {
	return { ok: false, faults: [fault] };
}

/** The same for every name of a file; undefined when nothing is there. */
function placeOf(file: string): string | undefined {
	const found = statSync(file, { throwIfNoEntry: false });
	return found && `${found.dev}/${found.ino}`;
}
