import {
	CONTRIBUTION_CLASSES,
	MOST_IN_ROUND,
	type ClassKind,
	type IsoDate,
	type Scope
} from '$lib/domain';
import type { Locale } from '$lib/language/locale';
import { faultOfMeeting } from './expiry';

/** What somebody wants of a session that is to start. */
export interface SessionWish {
	readonly title: string;
	/** The day of the meeting, if it is known. */
	readonly meetingOn: IsoDate | null;
	/** HH:MM */
	readonly meetingAt: string | null;
	/** How many companies are expected. */
	readonly expected: number | null;
	readonly language: Locale;
	readonly scope: Scope;
	readonly mode: 'protected' | 'open';
	readonly split: ClassKind | null;
	/** The classes participants may state; empty without a split. */
	readonly classes: readonly string[];
	readonly minGroup: number;
	/** How many one-time invitations; 0 where whoever has the link contributes. */
	readonly invited: number;
	readonly expiryDays: number;
}

export const TITLE_LIMIT = 80;
export const LEAST_GROUP = 5;
export const EXPIRY_CHOICES = [7, 30, 90, 180] as const;
export const GROUP_CHOICES = [5, 6, 8, 10, 15] as const;

export const INVITED = { least: 3, usual: 12, most: MOST_IN_ROUND } as const;

const LEAST_CLASSES = 2;

export type WishFault = 'title' | 'classes' | NonNullable<ReturnType<typeof faultOfMeeting>>;

/** What is missing or wrong before a session can start; undefined when nothing is. */
export function faultOfWish(
	{ title, meetingOn, split, classes }: SessionWish,
	today: IsoDate
): WishFault | undefined {
	if (title.trim() === '') return 'title';
	if (split !== null && classes.length < LEAST_CLASSES) return 'classes';
	return faultOfMeeting(meetingOn, today);
}

/** All classes of a kind: what a form begins with. */
export function classesOf(split: ClassKind | null): readonly string[] {
	return split === null ? [] : CONTRIBUTION_CLASSES[split];
}
