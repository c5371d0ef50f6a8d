import type { Locale } from '../../../language/locale';
import type { Patterns } from './hyphenate';

const patterns = {
	de: () => import('hyphen/patterns/de-1996.js'),
	en: () => import('hyphen/patterns/en-us.js')
} as const satisfies Readonly<Record<Locale, () => Promise<{ readonly default: Patterns }>>>;

/** How words of a language are divided: TeX's patterns, fetched when the first report needs them. */
export async function loadPatterns(locale: Locale): Promise<Patterns> {
	return (await patterns[locale]()).default;
}
