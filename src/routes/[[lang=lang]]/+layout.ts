import { defaultLocale, isLocale } from '$lib/language/locale';
import { loadShellWords } from '$lib/language/words/shell';
import type { LayoutLoad } from './$types';

export const prerender = true;

export const load: LayoutLoad = async ({ params }) => {
	const locale = isLocale(params.lang) ? params.lang : defaultLocale;
	return {
		locale,
		base: locale === defaultLocale ? '' : `/${locale}`,
		words: await loadShellWords(locale)
	};
};
