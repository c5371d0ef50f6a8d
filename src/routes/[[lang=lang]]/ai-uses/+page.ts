import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { loadAiUsesWords } from '$lib/language/words/ai-uses';
import { loadMonthWords } from '$lib/language/words/month';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [instrument, month, uses] = await Promise.all([
		loadCurrentInstrument(locale),
		loadMonthWords(locale),
		loadAiUsesWords(locale)
	]);
	return { instrument, month, uses };
};
