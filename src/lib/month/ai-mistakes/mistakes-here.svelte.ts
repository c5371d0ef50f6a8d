import type { Dossier, PartId } from '$lib/domain';
import type { Locale } from '$lib/language/locale';

export interface MistakesNote {
	readonly line: string;
	readonly href: string;
}

interface Where {
	readonly dossier: Dossier | undefined;
	readonly locale: Locale;
	readonly base: string;
}

/** What a company's noted AI mistakes say beside an answer. Fetched only where there are any. */
export class MistakesHere {
	#lineAt = $state.raw<((question: string) => string | undefined) | undefined>();

	readonly #of: () => Where;

	/** Call while a component is being set up. */
	constructor(of: () => Where) {
		this.#of = of;
		// The network is outside: what reads and says them is fetched once there is something to count.
		$effect(() => {
			const { dossier: { sections = {} } = {}, locale } = of();
			if (SECTION in sections) void this.#load(sections, locale);
			else this.#lineAt = undefined;
		});
	}

	/** How many there are, and where they stand; undefined where there are none. */
	readonly at = (question: string): MistakesNote | undefined => {
		const line = this.#lineAt?.(question);
		return line === undefined ? undefined : { line, href: `${this.#of().base}/ai-mistakes` };
	};

	async #load(sections: Dossier['sections'], locale: Locale): Promise<void> {
		const { mistakesLine } = await import('./mistakes-line');
		this.#lineAt = await mistakesLine(sections, locale);
	}
}

const SECTION: PartId = 'ai-mistakes';
