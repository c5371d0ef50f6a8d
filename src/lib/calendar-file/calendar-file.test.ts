import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar-file';

const entry: CalendarEntry = {
	id: 'a1',
	day: '2026-12-28',
	writtenOn: '2026-11-28',
	title: 'Prüfliste, Halle 2; Rückseite',
	description: 'Wer: Frau Beck\nWoran wir es sehen: „hängt“ an C:\\Maschine'
};

test('a plan is one whole day with a reminder the morning before, and nothing else', () => {
	expect(calendarFile([entry])).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Belegbar//Belegbar//DE',
			'BEGIN:VEVENT',
			'UID:a1@belegbar',
			'DTSTAMP:20261128T000000Z',
			'DTSTART;VALUE=DATE:20261228',
			'TRANSP:TRANSPARENT',
			'SUMMARY:Prüfliste\\, Halle 2\\; Rückseite',
			'DESCRIPTION:Wer: Frau Beck\\nWoran wir es sehen: „hängt“ an C:\\\\Maschin',
			' e',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Prüfliste\\, Halle 2\\; Rückseite',
			'TRIGGER:-PT15H',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		].join('\r\n')
	);
});

test('a meeting has its hours by the clock on the wall, wherever the calendar is', () => {
	const lines = calendarFile([{ ...entry, hours: { at: '08:05', minutes: 60 } }]).split('\r\n');
	expect(lines).toEqual(
		expect.arrayContaining(['DTSTART:20261228T080500', 'DURATION:PT60M', 'TRANSP:OPAQUE'])
	);
	expect(lines.filter((line) => line.startsWith('DTSTART'))).toHaveLength(1);
});

test('any text comes out as it went in, in lines of at most 75 bytes, and forges no line', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.string({ unit: fc.constantFrom(...Array.from('\r\n,;\\: äß€😀')), maxLength: 300 })
	);
	fc.assert(
		fc.property(text, text, (title, description) => {
			const file = calendarFile([{ ...entry, title, description }]);
			const lines = file.split('\r\n');
			const bytes = lines.map((line) => new TextEncoder().encode(line).length);
			expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
			expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			const whole = file.replaceAll('\r\n ', '').split('\r\n');
			expect(read(whole, 'SUMMARY:')).toBe(plain(title));
			expect(read(whole, 'DESCRIPTION:')).toBe(
				description === '' ? plain(title) : plain(description)
			);
			expect(whole.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(3);
			expect(whole).toHaveLength(description === '' ? 17 : 18);
		}),
		{ numRuns: 500 }
	);
});

function read(lines: readonly string[], name: string): string | undefined {
	const line = lines.find((one) => one.startsWith(name));
	return line
		?.slice(name.length)
		.replaceAll(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

/** What is left of a text: other control characters than line breaks have no place in a calendar. */
function plain(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
}
