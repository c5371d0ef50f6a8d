import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../../../server/fault-cause.mjs';
import { ServerFault } from '../server-fault';

/**
 * Makes the folder sessions are kept in, readable by nobody else, and those above it where they are
 * missing. One after the other: where the system refuses to make any, as in /proc, Node tries for ever to
 * make all at once.
 *
 * @throws ServerFault where something else is in its place
 */
export function makeDataFolder(folder: string): void {
	const above = path.dirname(folder);
	if (above !== folder) makeDataFolder(above);
	if (isFolder(folder)) return;
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (fault) {
		const code = codeOf(fault);
		if (code === 'ENOENT') {
			throw new ServerFault(
				`No folder can be made in ${above} (${code}); set DATA_FOLDER to a folder on a disk.`
			);
		}
		// Another process may have been quicker.
		if (code !== 'EEXIST' || !isFolder(folder)) throw fault;
	}
}

function isFolder(place: string): boolean {
	const found = statSync(place, { throwIfNoEntry: false });
	if (found && !found.isDirectory()) {
		throw new ServerFault(
			`${place} is a file, and sessions are kept in a folder; move the file away, or set DATA_FOLDER to another place.`
		);
	}
	return found !== undefined;
}
