import { defaultLocale, isLocale } from '$lib/i18n/locale';
import { groupWordsIn } from '$lib/round/load-words';
import type { PageLoad } from './$types';

export const prerender = false;

/** Without the frame of the other pages, so the language is read here. */
export const load: PageLoad = async ({ params }) => {
	const locale = isLocale(params.lang) ? params.lang : defaultLocale;
	return {
		...(await groupWordsIn(locale)),
		locale,
		base: locale === defaultLocale ? '' : `/${locale}`,
		sessionId: params.session
	};
};
