import { laterDay, type IsoDate } from '$lib/domain';
import { monthNames } from '$lib/language/format';
import type { Locale } from '$lib/language/locale';
import type { SessionSettings } from '$lib/session-api';
import type { Beginning } from '../session/start-draft.svelte';

/** The same weekday, four weeks on. */
const DAYS_BETWEEN = 28;

/** The form of the next session, filled as the last one was, on the day that was agreed or four weeks on. */
export function nextBeginning(
	settings: SessionSettings,
	agreedOn: IsoDate | null,
	today: IsoDate
): Beginning {
	const { catalogue: _, isPractice: _practice, ...same } = settings;
	const { meetingOn, title, language } = settings;
	const next = nextDay(meetingOn, agreedOn, today);
	return {
		...same,
		meetingOn: next,
		title: meetingOn && next ? titleOfMonth(title, { meetingOn, next, language }) : title
	};
}

function nextDay(
	meetingOn: IsoDate | null,
	agreedOn: IsoDate | null,
	today: IsoDate
): IsoDate | null {
	if (agreedOn !== null && agreedOn >= today) return agreedOn;
	if (meetingOn === null) return null;
	let day = laterDay(meetingOn, DAYS_BETWEEN);
	while (day < today) day = laterDay(day, DAYS_BETWEEN);
	return day;
}

interface Months {
	readonly meetingOn: IsoDate;
	readonly next: IsoDate;
	readonly language: Locale;
}

/** A title that names the month or the year of the meeting names those of the next one. */
function titleOfMonth(title: string, { meetingOn, next, language }: Months): string {
	const names = monthNames(language);
	const [before, after] = [meetingOn, next].map((day) => names[Number(day.slice(5, 7)) - 1]);
	const inMonth = before && after ? title.replace(before, after) : title;
	return inMonth.replace(meetingOn.slice(0, 4), next.slice(0, 4));
}
