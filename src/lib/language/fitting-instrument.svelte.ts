import type { CatalogueRef } from '../domain';
import type { Instrument } from './instrument';
import { loadInstrument } from './load-instrument';

interface Wanted {
	/** Of what is open. */
	readonly catalogue: CatalogueRef;
	/** What the page came with: of the current catalogue, perhaps only its words for answering. */
	readonly atHand: Instrument;
}

/** The instrument of what is open, in the language of the page; the rest of its words follow by itself. */
export class FittingInstrument {
	#fetched = $state.raw<Instrument | undefined>();
	readonly #wanted: () => Wanted;

	/** Call while a component is being set up. */
	constructor(wanted: () => Wanted) {
		this.#wanted = wanted;
		// The network is outside: what is missing is fetched, anew when the language changes on the way.
		$effect(() => {
			if (!this.value?.isWhole) void this.#fetch(wanted());
		});
	}

	/** Undefined until the words of another version than the current one are here. */
	get value(): Instrument | undefined {
		const { catalogue, atHand } = this.#wanted();
		return [this.#fetched, atHand].find(
			(instrument) => instrument?.isOf(catalogue) && instrument.locale === atHand.locale
		);
	}

	async #fetch({ catalogue, atHand }: Wanted): Promise<void> {
		this.#fetched = await loadInstrument(catalogue, atHand.locale);
	}
}
