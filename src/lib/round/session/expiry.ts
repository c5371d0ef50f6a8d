import { dayNumberOf, laterDay, type IsoDate } from '$lib/domain';
import { EXPIRY_DAYS } from '$lib/session-api';

/** Days a session lives: until after the next meeting, which is usually a month after this one. */
const DAYS = { afterMeeting: 42, withoutMeeting: 45 } as const;

/** How many days from today a session lives that nobody has decided otherwise about. */
export function usualExpiry(meetingOn: IsoDate | null, today: IsoDate): number {
	if (meetingOn === null) return DAYS.withoutMeeting;
	return Math.min(EXPIRY_DAYS.most, daysUntil(meetingOn, today) + DAYS.afterMeeting);
}

/** The day of a meeting a session cannot live to see, or that is over. */
export function faultOfMeeting(
	meetingOn: IsoDate | null,
	today: IsoDate
): 'meeting-past' | 'meeting-far' | undefined {
	if (meetingOn === null) return undefined;
	if (meetingOn < today) return 'meeting-past';
	return daysUntil(meetingOn, today) > EXPIRY_DAYS.most ? 'meeting-far' : undefined;
}

/** The last day of a session. */
export function lastDay(expiryDays: number, today: IsoDate): IsoDate {
	return laterDay(today, expiryDays);
}

function daysUntil(day: IsoDate, today: IsoDate): number {
	return dayNumberOf(day) - dayNumberOf(today);
}
