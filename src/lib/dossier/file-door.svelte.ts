import { findCatalogue } from '$lib/catalogues';
import {
	dossierOf,
	mergePreview,
	questionsOf,
	withNewIds,
	type CatalogueFile,
	type Dossier,
	type Fault,
	type IncomingDossier,
	type MergePreview,
	type Scope
} from '$lib/domain';
import type { OpenedCatalogue } from '$lib/ui/opened-catalogue';
import { ownInstrument } from '$lib/language/own-instrument';
import { dossiers, type Dossiers } from './dossiers.svelte';
import type { ReadFile } from './files/read-file';
import type { RefusalReason } from './format/read-dossier-file';
import type { CatalogueRefusalReason } from './own-catalogues';
import { pageLocale } from './page-locale';
import { randomId } from './random-id';

/** A file that was chosen, and what it is. */
export interface ChosenFile {
	readonly name: string;
	readonly content: ReadFile;
}

/** What is said of a file that is no check: what it is, and where it belongs. */
type OtherReason = Exclude<
	ReadFile['kind'],
	'check' | 'catalogue' | 'codes' | 'cut-off' | 'unknown' | 'report-text'
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
	| (OpenedCatalogue & { readonly file: CatalogueFile })
	| {
			readonly kind: 'refused';
			readonly reason: RefusalReason | OtherReason | CatalogueRefusalReason | 'empty-folder';
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
		return outcomes.filter(({ kind }) => OPENED.includes(kind)).length;
	}

	/** Begins to answer an opened catalogue; false where there is none. */
	beginCatalogue(at: number, scope: Scope): boolean {
		const outcome = this.outcomes[at];
		if (outcome?.kind !== 'catalogue') return false;
		this.#dossiers.startOwn(outcome.file, scope);
		this.outcomes = [];
		return true;
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
		if (content.kind === 'catalogue') return takeCatalogue(content.text);
		if (content.kind === 'cut-off') return notJsonRefusal(content.text);
		if (content.kind !== 'check') return refusal(reasonFor(content.kind));
		const { readDossierFile } = await import('./format/read-dossier-file');
		const reading = readDossierFile(content.text, findCatalogue);
		if (!reading.ok) return { kind: 'refused', reason: reading.reason, faults: reading.faults };
		const { adoptCatalogues, findContradiction } = await import('./own-catalogues');
		const { sections } = viewOf(reading.dossier);
		if (findContradiction(sections)) return refusal('catalogue-changed');
		adoptCatalogues(sections);
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

function reasonFor(
	kind: Exclude<ReadFile['kind'], 'check' | 'catalogue' | 'cut-off'>
): OtherReason | 'not-json' {
	if (kind === 'codes') return 'contribution';
	if (kind === 'report-text') return 'word';
	return kind === 'unknown' ? 'not-json' : kind;
}

async function takeCatalogue(text: string): Promise<Outcome> {
	const { readOwnCatalogue } = await import('./own-catalogues');
	const read = readOwnCatalogue(text);
	if (!read.ok) return { kind: 'refused', reason: read.reason, faults: read.faults };
	return { ...openedCatalogue(read.file), warnings: read.warnings };
}

async function notJsonRefusal(text: string): Promise<Outcome> {
	const { notJson } = await import('./format/not-json');
	return { kind: 'refused', reason: 'not-json', faults: [notJson(text)] };
}

function openedCatalogue(file: CatalogueFile) {
	const { catalogue } = file;
	const instrument = ownInstrument(file, pageLocale());
	return {
		kind: 'catalogue',
		file,
		title: instrument.about('title'),
		name: `${catalogue.id} ${catalogue.version}`,
		areas: catalogue.dimensions.map(({ id }) => instrument.dimension(id)),
		questions: catalogue.questions.length,
		quick: questionsOf(catalogue, 'quick').length
	} as const;
}

/** Outcomes after which something is open. */
const OPENED: readonly Outcome['kind'][] = ['opened', 'opened-copy', 'merged'];

function viewOf({ id, fields }: IncomingDossier): Dossier {
	return dossierOf(id, fields, findCatalogue);
}

/** The one door of this tab. */
export const fileDoor = new FileDoorState(dossiers);
