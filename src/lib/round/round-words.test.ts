import { expect, test } from 'vitest';
import type { SessionView } from '$lib/session-api';
import { groupWordsIn } from './load-words';
import { countLine } from './round-words';

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
