import { loadAllTexts, loadAskingTexts } from '$lib/catalogues/browser-texts';
import type { CatalogueTexts } from '$lib/domain';
import { loadAskingWords, type AskingWords } from '$lib/i18n/asking';
import { loadOutcomeWords, type OutcomeWords } from '$lib/i18n/outcome';
import type { Locale } from '$lib/i18n/locale';

interface LoadEvent {
	readonly parent: () => Promise<{ locale: Locale }>;
}

interface CheckWords {
	readonly texts: CatalogueTexts;
	readonly asking: AskingWords;
}

/** The words around an assessment and its result, in the language of the address. */
export async function loadCheckWords({
	parent
}: LoadEvent): Promise<CheckWords & { readonly outcome: OutcomeWords }> {
	const { locale } = await parent();
	const [texts, asking, outcome] = await Promise.all([
		loadAllTexts(locale),
		loadAskingWords(locale),
		loadOutcomeWords(locale)
	]);
	return { texts, asking, outcome };
}

/** The words for answering, with only those texts that it needs; the others follow. */
export async function loadAnsweringWords({ parent }: LoadEvent): Promise<CheckWords> {
	const { locale } = await parent();
	const [texts, asking] = await Promise.all([loadAskingTexts(locale), loadAskingWords(locale)]);
	return { texts, asking };
}
