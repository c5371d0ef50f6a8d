import { findCatalogue } from '$lib/catalogues';
import {
	dossierOf,
	progressOf,
	questionsOf,
	type Assessment,
	type AssessmentHeading,
	type Fault
} from '$lib/domain';
import { newAssessmentId } from '$lib/dossier/store/new-id';
import type { AssessmentShelf } from '$lib/storage/shelf';
import { readFitting } from './read-fitting';
import { workspace, type Workspace } from './workspace.svelte';

/** One assessment of this device as the start page lists it. */
export interface LibraryEntry {
	readonly heading: AssessmentHeading;
	readonly answered: number;
	readonly total: number;
	/** Position of the first open question, from 1; null when all are answered. */
	readonly nextPosition: number | null;
	/** Completed ones lie in the archive, running ones in the synchronous store. */
	readonly isCompleted: boolean;
}

export type ImportOutcome =
	| {
			readonly kind: 'opened' | 'opened-copy';
			readonly assessment: Assessment;
			readonly isMigrated: boolean;
	  }
	| {
			readonly kind: 'refused';
			readonly reason: 'not-json' | 'foreign' | 'too-new' | 'unknown-catalogue' | 'damaged';
			readonly faults: readonly Fault[];
	  };

/** All assessments of this device: running and completed, newest first. */
export class Library {
	entries = $state.raw<readonly LibraryEntry[]>([]);
	isLoaded = $state(false);
	isArchiveReachable = $state(true);

	readonly #workspace: Workspace;
	#shelf: Promise<AssessmentShelf> | undefined;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	async refresh(): Promise<void> {
		const running = await this.#readRunning();
		const completed = await this.#readShelf();
		const runningIds = running.map(({ id }) => id);
		const all = [...running, ...completed.filter(({ id }) => !runningIds.includes(id))];
		this.entries = all.map(entryOf).toSorted(byChange);
		this.isLoaded = true;
	}

	/** Opens an assessment of this device, running or completed; undefined if it is gone. */
	async open(assessmentId: string): Promise<Assessment | undefined> {
		if (await this.#workspace.select(assessmentId)) return this.#workspace.current;
		const stored = await this.load(assessmentId);
		if (stored) this.#workspace.show(stored);
		return stored;
	}

	/** Reads a completed assessment without opening it. */
	async load(assessmentId: string): Promise<Assessment | undefined> {
		try {
			return await (await this.#openShelf()).load(assessmentId);
		} catch {
			this.isArchiveReachable = false;
			return undefined;
		}
	}

	/** The completed assessment before the given one that may be compared with it. */
	async findPrevious(assessment: Assessment): Promise<Assessment | undefined> {
		const earlier = (await this.#readShelf()).filter(
			(other) => other.id !== assessment.id && isComparable(other, assessment)
		);
		return earlier.toSorted((a, b) => completedDay(b).localeCompare(completedDay(a)))[0];
	}

	/** Moves the finished current assessment into the archive; it stays with the running ones if that fails. */
	async complete(): Promise<void> {
		const finished = this.#workspace.complete();
		if (!finished) return;
		try {
			const outcome = await (await this.#openShelf()).save(finished);
			if (outcome === 'saved') this.#workspace.running?.remove(finished.id);
			else this.isArchiveReachable = false;
		} catch {
			this.isArchiveReachable = false;
		}
	}

	/** Takes a completed assessment back into work. */
	async reopen(): Promise<void> {
		const id = this.#workspace.current?.id;
		this.#workspace.reopen();
		if (id !== undefined && this.#workspace.outcome === 'saved') await this.#removeFromShelf(id);
	}

	async remove(assessmentId: string): Promise<void> {
		this.#workspace.remove(assessmentId);
		await this.#removeFromShelf(assessmentId);
		await this.refresh();
	}

	async removeEverything(): Promise<void> {
		this.#workspace.removeEverything();
		try {
			await (await this.#openShelf()).clear();
		} catch {
			this.isArchiveReachable = false;
		}
		await this.refresh();
	}

	/** Opens a saved file of any age. Nothing of this device is overwritten. */
	async importText(text: string): Promise<ImportOutcome> {
		const { readDossierFile } = await import('$lib/dossier/format/read-dossier-file');
		const result = readDossierFile(text, findCatalogue);
		if (!result.ok) return { kind: 'refused', reason: result.reason, faults: result.faults };
		const [latest] = dossierOf(result.dossier.id, result.dossier.fields, findCatalogue).assessments;
		if (!latest) return { kind: 'refused', reason: 'damaged', faults: [] };
		const { assessment: opened } = latest;
		const isMigrated = result.migratedFrom !== undefined;
		const existing = await this.open(opened.id);
		if (!existing) {
			this.#workspace.adopt(opened);
			return { kind: 'opened', assessment: opened, isMigrated };
		}
		const { writeAssessmentFile } = await import('$lib/dossier/format/write-dossier-file');
		if (writeAssessmentFile(existing) === writeAssessmentFile(opened)) {
			return { kind: 'opened', assessment: existing, isMigrated };
		}
		const id = newAssessmentId((count) => crypto.getRandomValues(new Uint8Array(count)));
		const assessment = { ...opened, id };
		this.#workspace.adopt(assessment);
		return { kind: 'opened-copy', assessment, isMigrated };
	}

	async #readRunning(): Promise<Assessment[]> {
		const ids = this.#workspace.running?.listIds() ?? [];
		if (ids.length === 0) return [];
		const found = await Promise.all(ids.map((id) => readFitting(localStorage, id)));
		return found.flatMap((running) => (running ? [running.assessment] : []));
	}

	async #readShelf(): Promise<Assessment[]> {
		try {
			const shelf = await this.#openShelf();
			const entries = await shelf.list();
			const loaded = await Promise.all(entries.map(({ heading }) => shelf.load(heading.id)));
			return loaded.filter((assessment) => assessment !== undefined);
		} catch {
			this.isArchiveReachable = false;
			return [];
		}
	}

	async #removeFromShelf(assessmentId: string): Promise<void> {
		try {
			await (await this.#openShelf()).remove(assessmentId);
		} catch {
			this.isArchiveReachable = false;
		}
	}

	/** A shelf that could not be opened is tried again the next time. */
	async #openShelf(): Promise<AssessmentShelf> {
		this.#shelf ??= import('$lib/storage/indexed-db-shelf').then((module) =>
			module.openIndexedDbShelf()
		);
		try {
			const shelf = await this.#shelf;
			this.isArchiveReachable = true;
			return shelf;
		} catch (error) {
			this.#shelf = undefined;
			throw error;
		}
	}
}

function entryOf(assessment: Assessment): LibraryEntry {
	const { answers: _, ...heading } = assessment;
	const catalogue = findCatalogue(assessment.catalogue);
	if (!catalogue) {
		const answered = Object.keys(assessment.answers).length;
		return { heading, answered, total: answered, nextPosition: null, isCompleted: true };
	}
	const { answered, total, nextOpen } = progressOf(catalogue, assessment);
	const position = nextOpen && questionsOf(catalogue, assessment.scope).indexOf(nextOpen) + 1;
	const isCompleted = assessment.completedOn !== undefined;
	return { heading, answered, total, nextPosition: position ?? null, isCompleted };
}

function byChange(a: LibraryEntry, b: LibraryEntry): number {
	return b.heading.updatedOn.localeCompare(a.heading.updatedOn);
}

/** Results are compared only within the same catalogue version and scope. */
function isComparable(a: Assessment, b: Assessment): boolean {
	return (
		a.catalogue.id === b.catalogue.id &&
		a.catalogue.version === b.catalogue.version &&
		a.scope === b.scope
	);
}

function completedDay({ completedOn, updatedOn }: Assessment): string {
	return completedOn ?? updatedOn;
}

/** All assessments as this tab sees them. */
export const library = new Library(workspace);
