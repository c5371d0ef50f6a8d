import { expect, test } from 'vitest';
import type { SessionView } from '$lib/session-api';
import { groupWordsIn } from './load-words';
import type { Slide } from '$lib/domain';
import { closeQuestion, countLine, coveredIn, slidePlace } from './round-words';

const words = await groupWordsIn('de');

function after(phase: SessionView['phase']): string {
	return countLine(words, { phase, count: '5-9', published: null });
}

test('how many there are is told while they are collected', () => {
	expect(after('collect')).toBe('Beiträge bisher: 5–9');
});

test('no contribution is counted any more once all are deleted and nothing is on display', () => {
	for (const phase of ['reveal', 'discuss', 'closed'] as const) {
		expect(after(phase)).toBe('Auf dem Server liegt kein Beitrag mehr.');
	}
});

test('the place among the slides does not change when the discussion tells how many topics there are', () => {
	const area: Slide = { kind: 'evidenced', dimension: 'PR' };
	const topics: Slide = { kind: 'topics' };
	const second: Slide = { kind: 'topic', question: 'PR-2' };
	const named: readonly Slide[] = [{ kind: 'topic', question: 'PR-1' }, second];
	const names = { dimension: () => 'Prozesse', question: (id: string) => `Frage ${id}` };
	const place = (slide: Slide, sequence: readonly Slide[]) =>
		slidePlace(words, { slide, sequence }, names);
	expect(place(area, [area, topics])).toBe('Folie 1 von 2 · Prozesse: belegt');
	expect(place(topics, [area, topics, ...named])).toMatch(/^Folie 2 von 2 · /);
	expect(place(second, [area, topics, ...named])).toBe('Thema 2 von 2 · Frage PR-2');
});

test('only on the slide of what an area says is the other half covered', () => {
	expect(coveredIn({ slide: { kind: 'claimed', dimension: 'DA' } })).toBe('DA');
	expect(coveredIn({ slide: { kind: 'evidenced', dimension: 'DA' } })).toBeUndefined();
	expect(coveredIn({ slide: null })).toBeUndefined();
});

test('the question before the end says only what is true at that moment', () => {
	const { lead } = words.session;
	const protectedOne = { published: { comparison: { kind: 'protected' } } } as const;
	const openOne = { published: { comparison: { kind: 'open' } } } as const;
	expect(closeQuestion(words, { published: null })).toBe(lead.closeUnseen);
	for (const view of [protectedOne, openOne]) {
		expect(closeQuestion(words, view)).not.toContain('ungesehen');
	}
	expect(closeQuestion(words, openOne)).toContain('genauen Werte');
	expect(closeQuestion(words, protectedOne)).not.toContain('genauen Werte');
});
