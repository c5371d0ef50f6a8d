import { loadCompareWords } from '$lib/language/words/compare';
import { defaultLocale, isLocale } from '$lib/language/locale';
import { loadWallWords } from '$lib/language/words/wall';
import { groupWordsIn } from '$lib/round/load-words';
import type { EntryGenerator, PageLoad } from './$types';

/** Nothing links to it before a comparison is made. */
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Without the frame of the other pages, so the language is read from its address. */
export const load: PageLoad = async ({ params }) => {
	const locale = isLocale(params.lang) ? params.lang : defaultLocale;
	const [words, compare, wall] = await Promise.all([
		groupWordsIn(locale),
		loadCompareWords(locale),
		loadWallWords(locale)
	]);
	return { ...words, compare, wall, base: locale === defaultLocale ? '' : `/${locale}` };
};
