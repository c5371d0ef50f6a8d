import type { Fault } from '$lib/domain';
import { library, type Library } from './library.svelte';

/** Text of a chosen file, or why it could not be read. */
export type FileText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly reason: 'no-attachment' | 'too-large' | 'unreadable' };

type Refusal = Extract<Awaited<ReturnType<Library['importText']>>, { kind: 'refused' }>['reason'];

export type FileDoorOutcome =
	| {
			readonly kind: 'opened' | 'opened-copy';
			readonly name: string;
			readonly isMigrated: boolean;
	  }
	| {
			readonly kind: 'refused';
			readonly reason: Refusal | Extract<FileText, { ok: false }>['reason'];
			readonly faults: readonly Fault[];
	  };

/** Opening files, and the message about the last one. */
class FileDoorState {
	outcome = $state.raw<FileDoorOutcome | null>(null);

	readonly #library: Library;

	constructor(library: Library) {
		this.#library = library;
	}

	/** Takes the file in; true if an assessment is open now. */
	async take(content: FileText): Promise<boolean> {
		if (!content.ok) {
			this.outcome = { kind: 'refused', reason: content.reason, faults: [] };
			return false;
		}
		const imported = await this.#library.importText(content.text);
		if (imported.kind === 'refused') {
			this.outcome = imported;
			return false;
		}
		const { kind, assessment, isMigrated } = imported;
		this.outcome = { kind, name: assessment.name ?? '', isMigrated };
		await this.#library.refresh();
		return true;
	}

	dismiss(): void {
		this.outcome = null;
	}
}

/** The one door of this tab. */
export const fileDoor = new FileDoorState(library);
