import { loadComparisonWords } from '$lib/i18n/comparison';
import { loadContributionWords } from '$lib/i18n/contribution';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [instrument, contribution, comparison] = await Promise.all([
		loadCurrentInstrument(locale),
		loadContributionWords(locale),
		loadComparisonWords(locale)
	]);
	return { instrument, contribution, comparison };
};
