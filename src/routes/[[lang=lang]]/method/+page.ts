import { loadAboutWords } from '$lib/language/words/about';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [instrument, about] = await Promise.all([
		loadCurrentInstrument(locale),
		loadAboutWords(locale)
	]);
	return { instrument, about };
};
