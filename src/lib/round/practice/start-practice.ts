import { currentCatalogue } from '$lib/catalogues';
import type { Locale } from '$lib/language/locale';
import type { SessionWords } from '$lib/language/words/session';
import type { Attempt } from '../attempt.svelte';
import { startRound } from '../round.svelte';
import { LEAST_GROUP } from '../session/session-wish';
import { INVENTED_COMPANIES } from './invented-company';

const EXPIRY_DAYS = 1;

/** Starts a round with which one person tries everything out; its title says so everywhere. */
export function startPractice(
	words: SessionWords['practice'],
	language: Locale,
	attempt: Attempt
): Promise<string | undefined> {
	const { id, version } = currentCatalogue;
	const settings = {
		title: words.label,
		language,
		catalogue: { id, version },
		scope: 'quick',
		mode: 'protected',
		minGroup: LEAST_GROUP,
		split: null,
		classes: [],
		invited: 0,
		meetingOn: null,
		meetingAt: null,
		expected: INVENTED_COMPANIES,
		isPractice: true
	} as const;
	return startRound({ settings, expiryDays: EXPIRY_DAYS }, attempt);
}
