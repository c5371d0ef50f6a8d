import { loadAllTexts } from '$lib/catalogues/browser-texts';
import { loadComparisonWords } from '$lib/i18n/comparison';
import { loadContributionWords } from '$lib/i18n/contribution';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [texts, contribution, comparison] = await Promise.all([
		loadAllTexts(locale),
		loadContributionWords(locale),
		loadComparisonWords(locale)
	]);
	return { texts, contribution, comparison };
};
