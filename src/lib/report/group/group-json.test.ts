import { expect, test } from 'vitest';
import { readGroupFile } from '../../domain';
import { groupFileOf, groupJson } from './group-json';
import { NO_MEETING } from './meeting';
import { groupSheetInput } from './testing/sample-group';

const meeting = {
	...NO_MEETING,
	discussed: ['PR-02'],
	notes: { 'PR-02': ' Vorlage auf dem Netzlaufwerk ', 'DA-01': ' ' },
	agreed: 'Alle bringen eine Quelle mit.',
	next: { on: '2027-01-14', host: 'Schlosserei Beck' }
};

function reopened(text: string) {
	const reading = readGroupFile(JSON.parse(text));
	if (!reading.ok) throw new Error(`${reading.reason} ${JSON.stringify(reading.faults)}`);
	return reading.file;
}

test.each([
	['a protected comparison of five', { count: 5 }],
	['one of a quick check', { count: 9, scope: 'quick' }],
	['one that is split', { count: 15, split: 'industry' }],
	['an open one', { count: 6, mode: 'open' }],
	['an open one of three', { count: 3, mode: 'open' }]
] as const)('%s is opened next time as it was saved', (_, order) => {
	const { published, title } = groupSheetInput(order);
	const file = reopened(groupJson({ published, title, meeting }));
	expect(file).toEqual(groupFileOf({ published, title, meeting }));
	expect(file).toMatchObject({
		title,
		on: published.on,
		rule: published.comparison.kind,
		discussed: ['PR-02'],
		notes: { 'PR-02': 'Vorlage auf dem Netzlaufwerk' },
		agreed: meeting.agreed,
		next: meeting.next
	});
});

test('no exact score of an open comparison is kept', () => {
	const { published, title } = groupSheetInput({ count: 6, mode: 'open' });
	const text = groupJson({ published, title, meeting: NO_MEETING });
	expect(text).not.toContain('dots');
	const scores = [...text.matchAll(/"median": ([\d.]+)/g)].map(([, score]) => Number(score));
	expect(scores.length).toBeGreaterThan(0);
	expect(scores.every((score) => score % 5 === 0)).toBe(true);
});

test('notes about questions go along only where they are wanted', () => {
	const { published, title } = groupSheetInput({ count: 5 });
	const file = groupFileOf({ published, title, meeting: { ...meeting, notes: {} } });
	expect(file).not.toHaveProperty('notes');
});

test('whatever was written is short enough to be opened again', () => {
	const { published } = groupSheetInput({ count: 5 });
	const long = 'x'.repeat(20_000);
	const written = { ...meeting, agreed: long, next: { on: null, host: long }, notes: { a: long } };
	expect(reopened(groupJson({ published, title: long, meeting: written })).title.length).toBe(80);
});
