import type { Range, Scope } from '$lib/domain';
import { formatRoundedScore, formatScore } from '$lib/language/format';
import type { Locale } from '$lib/language/locale';

/** How numbers of one assessment are shown: the quick check in steps of five, "about". */
export interface ScoreStyle {
	readonly scope: Scope;
	readonly locale: Locale;
	readonly about: (score: string) => string;
	readonly range: (low: string, high: string) => string;
}

/** Source: methodology 2.10. */
export function shownScore(score: number, style: ScoreStyle): string {
	return style.scope === 'full'
		? formatScore(score, style.locale)
		: style.about(formatRoundedScore(score, style.locale));
}

export function shownRange({ low, high }: Range, style: ScoreStyle): string {
	if (style.scope === 'full') {
		return style.range(formatScore(low, style.locale), formatScore(high, style.locale));
	}
	const rounded = style.range(
		formatRoundedScore(low, style.locale),
		formatRoundedScore(high, style.locale)
	);
	return style.about(rounded);
}

/** Whether a range says anything: its ends differ by more than rounding. */
export function isOpenRange(range: Range | null): range is Range {
	return range !== null && range.high - range.low > 1e-9;
}
