import type { Assessment, AssessmentHeading } from '../domain';
import type { SaveOutcome } from '../dossier/store/save-outcome';

/** Where finished assessments are kept. What cannot be read there is left out and not deleted. */
export interface AssessmentShelf {
	/** In order of their ids. */
	readonly list: () => Promise<readonly ShelfEntry[]>;
	readonly load: (assessmentId: string) => Promise<Assessment | undefined>;
	/** Replaces an assessment of the same id. */
	readonly save: (assessment: Assessment) => Promise<SaveOutcome>;
	readonly remove: (assessmentId: string) => Promise<void>;
	readonly clear: () => Promise<void>;
}

export interface ShelfEntry {
	readonly heading: AssessmentHeading;
	/** Number of answers of any kind. */
	readonly answered: number;
}

/** Another tab holds it, a newer version of this program made it, or the browser refuses. */
export type ShelfFault = 'blocked' | 'too-new' | 'refused';

/** The shelf cannot be opened or read; nothing was changed. */
export class ShelfUnavailable extends Error {
	readonly fault: ShelfFault;

	constructor(fault: ShelfFault, cause?: unknown) {
		super(`the archive is not available: ${fault}`, { cause });
		this.name = 'ShelfUnavailable';
		this.fault = fault;
	}
}

export function shelfEntryOf({ answers, ...heading }: Assessment): ShelfEntry {
	return { heading, answered: Object.keys(answers).length };
}
