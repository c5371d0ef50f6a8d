import { describe, expect, test } from 'vitest';
import { sampleProcesses } from '$lib/catalogues/sample-parts/levers';
import { sampleTimeBook } from '$lib/catalogues/sample-parts/time-book';
import { loadMonthWords } from '$lib/language/words/month';
import { partSummaries, worthwhile } from './part-summaries';

const voice = { words: await loadMonthWords('de'), locale: 'de' as const, day: '2026-11-28' };
const { trials, cases } = sampleTimeBook('de');
const levers = stored(sampleProcesses('de'));
const timeBook = { 'time-book': stored(trials), 'time-book-cases': stored(cases) };

describe('the parts of a folder on its home page', () => {
	test('say what they are good for while they are empty, and the first is worth ten minutes', () => {
		const summaries = partSummaries({}, voice);
		expect(summaries.map(({ state }) => state)).toEqual(Array(6).fill('empty'));
		expect(worthwhile(summaries)).toBe('plans');
	});

	test('say how they stand', () => {
		const begun = { ...levers, begun: { format: 1, position: 9, name: 'Neu' } };
		expect(partSummaries({ levers, ...timeBook }, voice).slice(1, 3)).toEqual([
			{ id: 'levers', state: 'done', line: '6 Abläufe sind eingeordnet.' },
			{ id: 'time-book', state: 'going', line: '3 von 4 Versuchen gemessen.' }
		]);
		const [, second] = partSummaries({ levers: begun }, voice);
		expect(second?.line).toBe('Bei 1 von 7 Abläufen fehlen noch Angaben.');
	});

	test('count what is in a log that is never finished', () => {
		const log = { a: {}, b: {} };
		const summaries = partSummaries({ 'ai-mistakes': log }, voice);
		const line = { id: 'ai-mistakes', state: 'done', line: '2 Einträge.' };
		expect(summaries).toContainEqual(line);
	});

	test('put first what lies for more than a month', () => {
		const later = { ...voice, day: '2026-12-24' };
		const summaries = partSummaries(timeBook, later);
		expect(summaries[2]?.line).toContain('Seit dem 23.11.2026 kam kein Fall dazu.');
		expect(worthwhile(summaries)).toBe('time-book');
	});

	test('say when it is time to tell what became of a plan', () => {
		const [plans] = partSummaries({ plans: planUntil('2026-11-30') }, voice);
		expect(plans?.state).toBe('due');
		expect(plans?.line).toContain('Es ist Zeit');
	});

	test('ask for nothing where everything is done', () => {
		const one = { 'time-book': stored(trials.slice(0, 1)), 'time-book-cases': stored(cases) };
		const log = { 'source-sample': { a: {} }, 'ai-mistakes': { a: {} }, 'ai-uses': { a: {} } };
		const plans = planUntil('2027-01-20');
		const summaries = partSummaries({ levers, plans, ...one, ...log }, voice);
		expect(summaries.map(({ state }) => state)).toEqual(Array(6).fill('done'));
		expect(worthwhile(summaries)).toBeUndefined();
	});
});

function stored(kept: readonly { readonly key: string; readonly entry: object }[]) {
	return Object.fromEntries<object>(
		kept.map(({ key, entry }) => [key, { format: 1, ...entry }] as const)
	);
}

function planUntil(until: string) {
	const entry = { what: 'Liste', who: '', seenBy: '', until, madeOn: '2026-10-30' };
	return stored([{ key: 'a', entry }]);
}
