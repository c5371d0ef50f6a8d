import { defaultLocale, isLocale, type Locale } from '$lib/language/locale';

/** The language the page is in. */
export function pageLocale(): Locale {
	const { lang } = document.documentElement;
	return isLocale(lang) ? lang : defaultLocale;
}
