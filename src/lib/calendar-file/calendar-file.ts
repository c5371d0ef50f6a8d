/** A day to be reminded of. */
export interface CalendarEntry {
	/** The same entry opened again replaces the earlier one. */
	readonly id: string;
	/** YYYY-MM-DD. */
	readonly day: string;
	/** Of a meeting: when it begins, HH:MM by the clock on its wall, and how long it takes. */
	readonly hours?: { readonly at: string; readonly minutes: number };
	/** The day it was written, YYYY-MM-DD. */
	readonly writtenOn: string;
	readonly title: string;
	readonly description: string;
}

export const CALENDAR_TYPE = 'text/calendar';

/**
 * A file calendars open: whole days with a reminder at nine the day before, or hours of one with a
 * reminder fifteen hours before. It holds what is
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

function eventLines(entry: CalendarEntry): readonly string[] {
	const { id, writtenOn, title, description } = entry;
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(id)}@belegbar`,
		`DTSTAMP:${compact(writtenOn)}T000000Z`,
		...timeLines(entry),
		`SUMMARY:${escaped(title)}`,
		...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:-PT15H',
		'END:VALARM',
		'END:VEVENT'
	];
}

function timeLines({ day, hours }: CalendarEntry): readonly string[] {
	if (!hours) {
		// Nobody is busy all day because of it.
		return [`DTSTART;VALUE=DATE:${compact(day)}`, 'TRANSP:TRANSPARENT'];
	}
	return [
		`DTSTART:${compact(day)}T${hours.at.replace(':', '')}00`,
		`DURATION:PT${hours.minutes}M`,
		'TRANSP:OPAQUE'
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
