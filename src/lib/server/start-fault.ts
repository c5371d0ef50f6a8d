import { codeOf } from '../../../server/fault-cause.mjs';
import { ServerFault } from './server-fault';

/** Where sessions are kept. */
interface Storage {
	readonly dataFolder: string;
	/** A database beside this machine is used instead of the folder. */
	readonly hasDatabaseUrl: boolean;
}

const NOT_WRITABLE = /^(EROFS|EACCES|EPERM|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/;
const FULL = /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|53100)$/;
const DAMAGED = /^(SQLITE_CORRUPT.*|SQLITE_NOTADB)$/;
const LOCKED = /^SQLITE_(BUSY|LOCKED).*$/;

export function isStorageFull(fault: unknown): boolean {
	return FULL.test(codeOf(fault));
}

/** What the operator reads when the sessions cannot be opened: what is wrong, and what to do. */
export function startFaultOf(fault: unknown, storage: Storage): ServerFault {
	if (fault instanceof ServerFault) return fault;
	const code = codeOf(fault);
	return new ServerFault(
		storage.hasDatabaseUrl ? databaseSentence(fault, code) : fileSentence(code, storage.dataFolder)
	);
}

function databaseSentence(fault: unknown, code: string): string {
	if (FULL.test(code)) return 'The disk of the database in DATABASE_URL is full.';
	const named = code || (fault instanceof Error ? fault.name : 'unknown');
	return `The database in DATABASE_URL cannot be used (${named}); check the address, the user and whether it is running.`;
}

function fileSentence(code: string, folder: string): string {
	if (NOT_WRITABLE.test(code)) {
		return `The folder ${folder} cannot be written to (${code}); give this user the right to, or set DATA_FOLDER to another.`;
	}
	if (FULL.test(code)) return `The disk of ${folder} is full (${code}); make room and start again.`;
	if (DAMAGED.test(code)) {
		return `${folder}/sessions.db is damaged (${code}); restore it from a backup, or move it away to begin without its sessions.`;
	}
	if (LOCKED.test(code)) {
		return `${folder}/sessions.db is locked by another program (${code}); close that and start again.`;
	}
	return `The sessions in ${folder} cannot be opened (${code || 'unknown fault'}).`;
}
