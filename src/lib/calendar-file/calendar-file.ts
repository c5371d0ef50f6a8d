/** A day to be reminded of. */
export interface CalendarEntry {
	/** The same entry opened again replaces the earlier one. */
	readonly id: string;
	/** YYYY-MM-DD. */
	readonly day: string;
	/** The day it was written, YYYY-MM-DD. */
	readonly writtenOn: string;
	readonly title: string;
	readonly description: string;
}

export const CALENDAR_TYPE = 'text/calendar';

/**
 * A file calendars open: whole days, each with a reminder at nine the day before. It holds what is
 * given and nothing else: no organizer, no place, no address. Form: RFC 5545.
 */
export function calendarFile(entries: readonly CalendarEntry[]): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Belegbar//Belegbar//DE',
		...entries.flatMap(eventLines),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, writtenOn, title, description }: CalendarEntry): readonly string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(id)}@belegbar`,
		`DTSTAMP:${compact(writtenOn)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(day)}`,
		`SUMMARY:${escaped(title)}`,
		...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
		// Nobody is busy all day because of it.
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:-PT15H',
		'END:VALARM',
		'END:VEVENT'
	];
}

function compact(day: string): string {
	return day.replaceAll('-', '');
}

/** Line breaks are the only control characters a text may hold. */
function escaped(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[^\P{Cc}\n]/gu, ' ')
		.replaceAll(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

/** In bytes, without the line break; the blank that begins a continued line counts. */
const LINE = 75;

/** The line in pieces of at most 75 bytes, no character cut through. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let room = LINE;
	let result = '';
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (size > room) {
			result += '\r\n ';
			room = LINE - 1;
		}
		result += character;
		room -= size;
	}
	return result;
}
