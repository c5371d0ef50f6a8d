import { COUNT_CLASSES, countClassOf, SHOWN_FROM, type CountClass } from '$lib/domain';
import type { SessionSettings } from '$lib/session-api';

/** So many contributions are needed before something can be shown. */
export function leastOf({ mode, minGroup }: Pick<SessionSettings, 'mode' | 'minGroup'>): number {
	return mode === 'open' ? SHOWN_FROM.open : minGroup;
}

/** Whether there are fewer contributions than needed, as far as anybody may know. */
export function isSurelyTooFew(count: CountClass, least: number): boolean {
	return COUNT_CLASSES.indexOf(count) < COUNT_CLASSES.indexOf(countClassOf(least));
}
