import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { loadLeverWords } from '$lib/language/words/levers';
import { loadMonthWords } from '$lib/language/words/month';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [instrument, month, levers] = await Promise.all([
		loadCurrentInstrument(locale),
		loadMonthWords(locale),
		loadLeverWords(locale)
	]);
	return { instrument, month, levers };
};
