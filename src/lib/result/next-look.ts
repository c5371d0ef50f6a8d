import { calendarFile } from '$lib/calendar-file/calendar-file';
import { formatDate } from '$lib/language/format';
import type { Locale } from '$lib/language/locale';
import type { OutcomeWords } from '$lib/language/words/outcome';

interface NextLook {
	/** Of the check. */
	readonly id: string;
	/** YYYY-MM-DD, both. */
	readonly completedOn: string;
	readonly day: string;
}

/** A calendar's reminder to look again at what a completed check said; no name is in it. */
export function nextLook(
	{ id, completedOn, day }: NextLook,
	words: OutcomeWords['reminder'],
	locale: Locale
): string {
	const description = words.text(formatDate(completedOn, locale));
	return calendarFile([{ id, day, writtenOn: completedOn, title: words.title, description }]);
}
