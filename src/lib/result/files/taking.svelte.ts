import type { Assessment, Dossier, Trend } from '$lib/domain';
import type { Locale } from '$lib/language/locale';
import { loadInstrument } from '$lib/language/load-instrument';
import { reportFile } from '$lib/report/report-files';
import type { FileKind, TakenFile, Wish } from '$lib/report/wish';
import { FileMaking } from '$lib/ui/file-making.svelte';
import { saveFile } from '$lib/ui/save-file';

/** What files are made of. */
export interface TakingSources {
	/** In the language of the report: the sample company speaks both. */
	readonly assessmentIn: (locale: Locale) => Assessment;
	/** The last completed one that may be compared, if any. */
	readonly previous?: Assessment | undefined;
	/** Every area over the completed ones up to this. */
	readonly trend?: Trend | undefined;
	/** What the company keeps besides its assessments. */
	readonly sections?: Dossier['sections'] | undefined;
	/** The day the assessment is scored as of. */
	readonly today: string;
	readonly loadWriter: () => Promise<(assessment: Assessment) => string>;
}

/** Makes the files of an assessment and saves them; says how far it is. */
export class Taking {
	/** The sheet for the round. */
	readonly paper = new FileMaking<TakenFile>(save);
	/** Reports with everything chosen. */
	readonly documents = new FileMaking<TakenFile>(save);
	readonly others = new FileMaking<TakenFile>(save);
	readonly #sources: () => TakingSources;
	/** The document asked for last. */
	#kind = $state<FileKind>('pdf');

	constructor(sources: () => TakingSources) {
		this.#sources = sources;
	}

	get kind(): FileKind {
		return this.#kind;
	}

	makePaper(wish: Omit<Wish, 'kind'>): void {
		const pdf = { ...wish, kind: 'pdf' } as const;
		void this.paper.run((onProgress) => this.#make(pdf, onProgress));
	}

	makeDocument(wish: Wish): void {
		this.#kind = wish.kind;
		void this.documents.run((onProgress) => this.#make(wish, onProgress));
	}

	makeOther(wish: Wish): void {
		void this.others.run(() => this.#make(wish));
	}

	#make(wish: Wish, onProgress?: (share: number) => void): Promise<TakenFile> {
		const { assessmentIn, ...sources } = this.#sources();
		const reading = { ...sources, assessment: assessmentIn(wish.locale), loadInstrument };
		return reportFile(wish, reading, onProgress);
	}
}

function save({ name, content, type }: TakenFile): void {
	saveFile(name, content, type);
}
