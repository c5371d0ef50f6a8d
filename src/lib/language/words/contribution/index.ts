import type { Locale } from '../../locale';
import type { ContributionWords } from './contribution.de';

export type { ContributionWords };

/** The words of a contribution in one language, fetched on their own. */
export async function loadContributionWords(locale: Locale): Promise<ContributionWords> {
	return locale === 'de'
		? (await import('./contribution.de')).contributionDe
		: (await import('./contribution.en')).contributionEn;
}
