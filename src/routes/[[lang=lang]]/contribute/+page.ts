import { loadComparisonWords } from '$lib/language/words/comparison';
import { loadContributionWords } from '$lib/language/words/contribution';
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
