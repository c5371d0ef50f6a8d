import { loadAllTexts } from '$lib/catalogues/browser-texts';
import { loadAboutWords } from '$lib/i18n/about';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [texts, about] = await Promise.all([loadAllTexts(locale), loadAboutWords(locale)]);
	return { texts, about };
};
