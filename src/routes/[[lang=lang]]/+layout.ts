import { defaultLocale, isLocale } from '$lib/i18n/locale';
import { loadShellWords } from '$lib/i18n/shell';
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
