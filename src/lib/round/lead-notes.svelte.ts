import { followOtherWindows, probeStorage } from '$lib/dossier/store/browser-storage';
import type { SaveOutcome } from '$lib/dossier/store/save-outcome';
import { isNotesKey, NO_NOTES, readNotes, saveNotes, type KeptNotes } from './kept-notes';

type Change = Partial<Omit<KeptNotes, 'format'>>;

/**
 * What the facilitator has written down about one session, the same in every window of this browser.
 * What cannot be stored lasts for this window.
 */
export class LeadNotes {
	current = $state.raw<KeptNotes>(NO_NOTES);
	/** How the last change ended. */
	outcome = $state<SaveOutcome>('saved');

	readonly #sessionId: string;
	#storage: Storage | undefined;

	constructor(sessionId: string) {
		this.#sessionId = sessionId;
	}

	/** Reads what is there and what other windows write; returns how to stop. */
	follow(): () => void {
		this.#storage ??= probeStorage(() => localStorage);
		this.#load();
		return followOtherWindows(
			(key) => isNotesKey(key, this.#sessionId),
			() => {
				this.#load();
			}
		);
	}

	/** Keeps a change; the rest stays as another window may have left it. */
	change(change: Change): void {
		this.#change(() => change);
	}

	/** Keeps the note about one question. */
	note(question: string, text: string): void {
		this.#change(({ notes }) => ({ notes: { ...notes, [question]: text } }));
	}

	/** Ticks a question as talked about, or unticks it. */
	tick(question: string, isDiscussed: boolean): void {
		this.#change(({ discussed }) => {
			const others = discussed.filter((id) => id !== question);
			return { discussed: isDiscussed ? [...others, question] : others };
		});
	}

	#change(changeOf: (current: KeptNotes) => Change): void {
		if (this.outcome === 'saved') this.#load();
		this.current = { ...this.current, ...changeOf(this.current) };
		this.outcome = this.#storage
			? saveNotes(this.#storage, this.#sessionId, this.current)
			: 'refused';
	}

	#load(): void {
		if (this.#storage) this.current = readNotes(this.#storage, this.#sessionId);
	}
}
