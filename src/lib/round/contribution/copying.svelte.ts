/** Which text was copied last and how, beside its field. */
export class Copying {
	#last = $state.raw<{ readonly text: string; readonly outcome: 'done' | 'select' } | undefined>();

	/** What became of copying this text; undefined while it has not been tried. */
	outcomeOf(text: string): 'done' | 'select' | undefined {
		return this.#last?.text === text ? this.#last.outcome : undefined;
	}

	/** On plain http there is no clipboard: then it is marked in its field, and a key does the rest. */
	async take(
		text: string,
		field: HTMLInputElement | HTMLTextAreaElement | undefined
	): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.#last = { text, outcome: 'done' };
		} catch {
			field?.focus();
			field?.select();
			this.#last = { text, outcome: 'select' };
		}
	}
}
