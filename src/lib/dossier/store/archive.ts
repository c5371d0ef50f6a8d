import type { Fields } from '../../domain';

/** What is to be kept of a dossier, beside what is kept already. */
export interface Incoming {
	readonly dossierId: string;
	readonly fields: Fields;
}

/** A row as it lies in the archive: unknown until it has been parsed. */
export interface StoredRow {
	readonly key: string;
	readonly stored: unknown;
}

/** Where the journal is folded into: one row per assessment and one for the rest of its dossier. */
export interface Archive {
	readonly readAll: () => Promise<readonly StoredRow[]>;
	/**
	 * Merges into what lies there, all or nothing and durable when it returns. Rows that cannot be
	 * read, or are of a newer program, stay as they are: the dossiers of those are returned.
	 */
	readonly merge: (incoming: readonly Incoming[]) => Promise<readonly string[]>;
	readonly clear: () => Promise<void>;
}

/** Another tab holds it, a newer version of this program made it, or the browser refuses. */
export type ArchiveFault = 'blocked' | 'too-new' | 'refused';

/** The archive cannot be opened or read; nothing was changed. */
export class ArchiveUnavailable extends Error {
	readonly fault: ArchiveFault;

	constructor(fault: ArchiveFault, cause?: unknown) {
		super(`the archive is not available: ${fault}`, { cause });
		this.name = 'ArchiveUnavailable';
		this.fault = fault;
	}
}
