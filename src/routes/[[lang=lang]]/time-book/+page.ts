import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { loadTimeBookWords } from '$lib/language/words/time-book';
import { loadMonthWords } from '$lib/language/words/month';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [instrument, month, timeBook] = await Promise.all([
		loadCurrentInstrument(locale),
		loadMonthWords(locale),
		loadTimeBookWords(locale)
	]);
	return { instrument, month, timeBook };
};
