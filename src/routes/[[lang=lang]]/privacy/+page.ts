import { loadAboutWords } from '$lib/language/words/about';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { about: await loadAboutWords(locale) };
};
