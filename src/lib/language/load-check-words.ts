import { loadAskingWords, type AskingWords } from './words/asking';
import { loadOutcomeWords, type OutcomeWords } from './words/outcome';
import type { Locale } from './locale';
import type { Instrument } from './instrument';
import { loadAskingInstrument, loadCurrentInstrument } from './load-instrument';

interface LoadEvent {
	readonly parent: () => Promise<{ locale: Locale }>;
}

interface CheckWords {
	/** Of a new assessment; what another one is told with follows when it is open. */
	readonly instrument: Instrument;
	readonly asking: AskingWords;
}

/** The words around an assessment and its result, in the language of the address. */
export async function loadCheckWords({
	parent
}: LoadEvent): Promise<CheckWords & { readonly outcome: OutcomeWords }> {
	const { locale } = await parent();
	const [instrument, asking, outcome] = await Promise.all([
		loadCurrentInstrument(locale),
		loadAskingWords(locale),
		loadOutcomeWords(locale)
	]);
	return { instrument, asking, outcome };
}

/** The words for answering, with only those of the catalogue that it needs; the others follow. */
export async function loadAnsweringWords({ parent }: LoadEvent): Promise<CheckWords> {
	const { locale } = await parent();
	const [instrument, asking] = await Promise.all([
		loadAskingInstrument(locale),
		loadAskingWords(locale)
	]);
	return { instrument, asking };
}
