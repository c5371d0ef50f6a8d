import { loadTimeBookWords } from '$lib/language/words/time-book';
import { loadMonthWords } from '$lib/language/words/month';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [month, timeBook] = await Promise.all([loadMonthWords(locale), loadTimeBookWords(locale)]);
	return { month, timeBook };
};
