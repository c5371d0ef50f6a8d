import type { Locale } from '../../locale';
import type { PapersWords } from './papers.de';

export type { PapersWords };

/** The papers of a meeting in the words of one language, fetched on their own. */
export async function loadPapersWords(locale: Locale): Promise<PapersWords> {
	return locale === 'de'
		? (await import('./papers.de')).papersDe
		: (await import('./papers.en')).papersEn;
}
