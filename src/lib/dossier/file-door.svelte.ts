import { findCatalogue } from '$lib/catalogues';
import {
	dossierOf,
	mergePreview,
	withNewIds,
	type Dossier,
	type Fault,
	type IncomingDossier,
	type MergePreview
} from '$lib/domain';
import { dossiers, type Dossiers } from './dossiers.svelte';
import type { RefusalReason } from './format/read-dossier-file';
import { randomId } from './random-id';

/** Text of a chosen file, or why it could not be read. */
export type FileText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly reason: 'no-attachment' | 'too-large' | 'unreadable' };

export type FileDoorOutcome =
	| {
			readonly kind: 'opened' | 'opened-copy' | 'merged';
			readonly name: string;
			readonly isMigrated: boolean;
	  }
	| {
			/** The company is here already: what would merging change? */
			readonly kind: 'known';
			readonly name: string;
			readonly preview: MergePreview;
	  }
	| {
			readonly kind: 'refused';
			readonly reason: RefusalReason | Extract<FileText, { ok: false }>['reason'];
			readonly faults: readonly Fault[];
	  };

interface Waiting {
	readonly incoming: IncomingDossier;
	/** The dossier it would be merged into. */
	readonly here: Dossier;
	readonly isMigrated: boolean;
}

/** Opening files, and the message about the last one. */
class FileDoorState {
	outcome = $state.raw<FileDoorOutcome | null>(null);

	readonly #dossiers: Dossiers;
	#waiting: Waiting | undefined;

	constructor(all: Dossiers) {
		this.#dossiers = all;
	}

	/** Takes the file in; true if an assessment of it is shown now. */
	async take(content: FileText): Promise<boolean> {
		this.#waiting = undefined;
		if (!content.ok) {
			this.outcome = { kind: 'refused', reason: content.reason, faults: [] };
			return false;
		}
		const { readDossierFile } = await import('./format/read-dossier-file');
		const reading = readDossierFile(content.text, findCatalogue);
		if (!reading.ok) {
			this.outcome = { kind: 'refused', reason: reading.reason, faults: reading.faults };
			return false;
		}
		return this.#takeDossier(reading.dossier, reading.migratedFrom !== undefined);
	}

	/** Puts the file that waits together with the dossier that is here. */
	merge(): boolean {
		const waiting = this.#waiting;
		if (!waiting) return false;
		return this.#open({ ...waiting.incoming, id: waiting.here.id }, 'merged', waiting.isMigrated);
	}

	/** Lays the file that waits beside the dossier that is here. */
	layBeside(): boolean {
		const waiting = this.#waiting;
		if (!waiting) return false;
		const incoming = { id: randomId(), fields: withNewIds(waiting.incoming.fields, randomId) };
		return this.#open(incoming, 'opened-copy', waiting.isMigrated);
	}

	dismiss(): void {
		this.outcome = null;
		this.#waiting = undefined;
	}

	#takeDossier(incoming: IncomingDossier, isMigrated: boolean): boolean {
		const here = this.#findKnown(incoming);
		if (!here) return this.#open(incoming, 'opened', isMigrated);
		const preview = mergePreview(here, viewOf(incoming));
		if (preview.isUnchanged) return this.#open({ ...incoming, id: here.id }, 'opened', isMigrated);
		this.#waiting = { incoming, here, isMigrated };
		this.outcome = { kind: 'known', name: here.name ?? '', preview };
		return false;
	}

	/** The dossier here that is of the same company: by its id, by an assessment, or by its name. */
	#findKnown(incoming: IncomingDossier): Dossier | undefined {
		const { all } = this.#dossiers;
		const { name, assessments } = viewOf(incoming);
		return (
			all.find(({ id }) => id === incoming.id) ??
			assessments.map(({ assessment }) => this.#dossiers.find(assessment.id)).find(Boolean) ??
			all.find((dossier) => name !== undefined && dossier.name === name)
		);
	}

	#open(
		{ id, fields }: IncomingDossier,
		kind: 'opened' | 'opened-copy' | 'merged',
		isMigrated: boolean
	): boolean {
		const [shown] = viewOf({ id, fields }).assessments;
		this.#dossiers.take(id, fields);
		this.#waiting = undefined;
		const dossier = this.#dossiers.all.find((one) => one.id === id);
		this.outcome = { kind, name: dossier?.name ?? '', isMigrated };
		return shown !== undefined && this.#dossiers.select(shown.assessment.id);
	}
}

function viewOf({ id, fields }: IncomingDossier): Dossier {
	return dossierOf(id, fields, findCatalogue);
}

/** The one door of this tab. */
export const fileDoor = new FileDoorState(dossiers);
