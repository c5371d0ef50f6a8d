import { calendarFile } from '$lib/calendar-file/calendar-file';
import { isPlanWorded, openPlans, type KeptPlan, type Plan } from '$lib/domain';
import type { PlansWords } from '$lib/language/words/plans';

/** The open plans as a file for a calendar; empty where there is none to be reminded of. */
export function planCalendar(plans: readonly KeptPlan[], words: PlansWords): string {
	const open = openPlans(plans).filter(({ entry }) => isPlanWorded(entry));
	if (open.length === 0) return '';
	return calendarFile(
		open.map(({ key, entry }) => ({
			id: key,
			day: entry.until,
			writtenOn: entry.madeOn,
			title: entry.what.trim(),
			description: descriptionOf(entry, words)
		}))
	);
}

function descriptionOf({ who, seenBy }: Plan, { calendar }: PlansWords): string {
	const lines = [
		who.trim() === '' ? '' : calendar.who(who.trim()),
		seenBy.trim() === '' ? '' : calendar.seenBy(seenBy.trim())
	];
	return lines.filter(Boolean).join('\n');
}
