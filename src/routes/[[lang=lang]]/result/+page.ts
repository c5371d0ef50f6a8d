import { loadCheckWords } from '$lib/language/load-check-words';
import { loadMonthWords } from '$lib/language/words/month';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const { locale } = await event.parent();
	const [words, month] = await Promise.all([loadCheckWords(event), loadMonthWords(locale)]);
	return { ...words, month };
};
