import type { Locale } from '../../locale';
import type { DossierWords } from './dossier.de';

export type { DossierWords };

/** The words of a company's folder in one language, fetched by whoever has one. */
export async function loadDossierWords(locale: Locale): Promise<DossierWords> {
	return locale === 'de'
		? (await import('./dossier.de')).dossierDe
		: (await import('./dossier.en')).dossierEn;
}
