import type { Locale } from './locale';

/**
 * A number as somebody types it: "3,5" and "3.5" are the same in both languages; "1.250" in German and
 * "1,250" in English are over a thousand. Undefined for what is no number.
 */
export function parseNumber(text: string, locale: Locale): number | undefined {
	const typed = text.replace(/[\s'’]/gu, '');
	const grouped =
		locale === 'de' ? /^[+-]?\d{1,3}(\.\d{3})+(,\d*)?$/ : /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
	const groupSign = locale === 'de' ? '.' : ',';
	const plain = grouped.test(typed) ? typed.replaceAll(groupSign, '') : typed;
	const written = plain.replace(',', '.');
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : undefined;
}
