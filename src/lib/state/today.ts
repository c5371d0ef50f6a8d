import type { IsoDate } from '$lib/domain';

/** The day on this device's calendar, YYYY-MM-DD. */
export function localDay(now: Date = new Date()): IsoDate {
	const month = String(now.getMonth() + 1).padStart(2, '0');
	const day = String(now.getDate()).padStart(2, '0');
	return `${now.getFullYear()}-${month}-${day}`;
}
