import { loadAllTexts, loadAskingTexts } from '$lib/catalogues/browser-texts';
import type { CatalogueTexts } from '$lib/domain';
import { loadAskingWords, type AskingWords } from '$lib/i18n/asking';
import type { Locale } from '$lib/i18n/locale';

interface LoadEvent {
	readonly parent: () => Promise<{ locale: Locale }>;
}

interface CheckWords {
	readonly texts: CatalogueTexts;
	readonly asking: AskingWords;
}

/** The words around an assessment with all of the catalogue's, in the language of the address. */
export async function loadCheckWords({ parent }: LoadEvent): Promise<CheckWords> {
	const { locale } = await parent();
	const [texts, asking] = await Promise.all([loadAllTexts(locale), loadAskingWords(locale)]);
	return { texts, asking };
}

/** The same with only those texts that answering needs; the others follow. */
export async function loadAnsweringWords({ parent }: LoadEvent): Promise<CheckWords> {
	const { locale } = await parent();
	const [texts, asking] = await Promise.all([loadAskingTexts(locale), loadAskingWords(locale)]);
	return { texts, asking };
}
