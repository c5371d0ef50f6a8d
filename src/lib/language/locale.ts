export const locales = ['de', 'en'] as const;

export type Locale = (typeof locales)[number];

/** German has no prefix in addresses; every other language its own. */
export const defaultLocale: Locale = 'de';

export function isLocale(text: string | undefined): text is Locale {
	return locales.some((locale) => locale === text);
}
