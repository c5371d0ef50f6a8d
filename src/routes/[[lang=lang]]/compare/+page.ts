import { loadCompareWords } from '$lib/language/words/compare';
import { loadGroupWords } from '$lib/round/load-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const { locale } = await event.parent();
	const [words, compare] = await Promise.all([loadGroupWords(event), loadCompareWords(locale)]);
	return { ...words, compare };
};
