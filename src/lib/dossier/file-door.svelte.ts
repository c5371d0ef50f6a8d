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
import type { ReadFile } from './files/read-file';
import type { RefusalReason } from './format/read-dossier-file';
import { randomId } from './random-id';

/** A file that was chosen, and what it is. */
export interface ChosenFile {
	readonly name: string;
	readonly content: ReadFile;
}

/** What is said of a file that is no check: what it is, and where it belongs. */
type OtherReason = Exclude<
	ReadFile['kind'],
	'check' | 'codes' | 'cut-off' | 'unknown' | 'report-text'
>;

type Outcome =
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
			readonly waiting: Waiting;
	  }
	| {
			readonly kind: 'refused';
			readonly reason: RefusalReason | OtherReason | 'empty-folder';
			readonly faults: readonly Fault[];
	  };

export type FileDoorOutcome = Outcome & { readonly fileName: string };

interface Waiting {
	readonly incoming: IncomingDossier;
	/** The dossier it would be merged into. */
	readonly here: Dossier;
	readonly isMigrated: boolean;
}

/** Opening files, and the messages about the last ones. */
class FileDoorState {
	outcomes = $state.raw<readonly FileDoorOutcome[]>([]);

	readonly #dossiers: Dossiers;

	constructor(all: Dossiers) {
		this.#dossiers = all;
	}

	/** Takes files in, one after the other; how many were opened. */
	async take(files: readonly ChosenFile[], emptyFolders: readonly string[] = []): Promise<number> {
		const outcomes: FileDoorOutcome[] = emptyFolders.map((fileName) => {
			return { fileName, ...refusal('empty-folder') };
		});
		for (const { name: fileName, content } of files) {
			outcomes.push({ fileName, ...(await this.#takeFile(content)) });
		}
		this.outcomes = outcomes;
		return outcomes.filter(({ kind }) => kind !== 'refused' && kind !== 'known').length;
	}

	/** Puts a file that waits together with the dossier that is here. */
	merge(at: number): void {
		this.#settle(at, ({ incoming, here, isMigrated }) =>
			this.#open({ ...incoming, id: here.id }, 'merged', isMigrated)
		);
	}

	/** Lays a file that waits beside the dossier that is here. */
	layBeside(at: number): void {
		this.#settle(at, ({ incoming, isMigrated }) => {
			const beside = { id: randomId(), fields: withNewIds(incoming.fields, randomId) };
			return this.#open(beside, 'opened-copy', isMigrated);
		});
	}

	dismiss(): void {
		this.outcomes = [];
	}

	#settle(at: number, open: (waiting: Waiting) => Outcome): void {
		this.outcomes = this.outcomes.map((outcome, index) =>
			index === at && outcome.kind === 'known'
				? { fileName: outcome.fileName, ...open(outcome.waiting) }
				: outcome
		);
	}

	async #takeFile(content: ReadFile): Promise<Outcome> {
		if (content.kind !== 'check') return refusal(reasonFor(content.kind));
		const { readDossierFile } = await import('./format/read-dossier-file');
		const reading = readDossierFile(content.text, findCatalogue);
		if (!reading.ok) return { kind: 'refused', reason: reading.reason, faults: reading.faults };
		return this.#takeDossier(reading.dossier, reading.migratedFrom !== undefined);
	}

	#takeDossier(incoming: IncomingDossier, isMigrated: boolean): Outcome {
		const here = this.#findKnown(incoming);
		if (!here) return this.#open(incoming, 'opened', isMigrated);
		const preview = mergePreview(here, viewOf(incoming));
		if (preview.isUnchanged) return this.#open({ ...incoming, id: here.id }, 'opened', isMigrated);
		const waiting = { incoming, here, isMigrated };
		return { kind: 'known', name: here.name ?? '', preview, waiting };
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
	): Outcome {
		const [shown] = viewOf({ id, fields }).assessments;
		this.#dossiers.take(id, fields);
		const dossier = this.#dossiers.all.find((one) => one.id === id);
		if (shown) this.#dossiers.select(shown.assessment.id);
		return { kind, name: dossier?.name ?? '', isMigrated };
	}
}

function refusal(reason: Extract<Outcome, { kind: 'refused' }>['reason']): Outcome {
	return { kind: 'refused', reason, faults: [] };
}

function reasonFor(kind: Exclude<ReadFile['kind'], 'check'>): OtherReason | 'not-json' {
	if (kind === 'codes') return 'contribution';
	if (kind === 'report-text') return 'word';
	return kind === 'cut-off' || kind === 'unknown' ? 'not-json' : kind;
}

function viewOf({ id, fields }: IncomingDossier): Dossier {
	return dossierOf(id, fields, findCatalogue);
}

/** The one door of this tab. */
export const fileDoor = new FileDoorState(dossiers);
