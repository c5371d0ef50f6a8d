import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { loadAiMistakesWords } from '$lib/language/words/ai-mistakes';
import { loadMonthWords } from '$lib/language/words/month';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [instrument, month, mistakes] = await Promise.all([
		loadCurrentInstrument(locale),
		loadMonthWords(locale),
		loadAiMistakesWords(locale)
	]);
	return { instrument, month, mistakes };
};
