import { expect, test } from 'vitest';
import type { Slide } from '$lib/domain';
import { groupWordsIn } from './load-words';
import { slideName } from './slide-name';

const instrument = {
	dimension: (id: string) => `area ${id}`,
	question: (id: string) => `question ${id}`
};

test.each<[Slide, string, string]>([
	[{ kind: 'guess' }, 'Was wir vermutet haben', 'What we believed'],
	[{ kind: 'claimed', dimension: 'PR' }, 'area PR: gesagt', 'area PR: claimed'],
	[{ kind: 'evidenced', dimension: 'PR' }, 'area PR: belegt', 'area PR: backed up'],
	[{ kind: 'last-time' }, 'Letztes Mal und heute', 'Last time and today'],
	[
		{ kind: 'plans' },
		'Was aus den Vorhaben vom letzten Mal wurde',
		'What became of the plans from last time'
	],
	[{ kind: 'ai' }, 'KI in dieser Runde', 'AI in this session'],
	[
		{ kind: 'experience' },
		'Erwartung und Wirklichkeit in dieser Runde',
		'Expectation and reality in this session'
	],
	[{ kind: 'topics' }, 'Worüber es sich zu reden lohnt', 'What is worth talking about'],
	[{ kind: 'topic', question: 'PR-1' }, 'question PR-1', 'question PR-1']
])('%j has a name', async (slide, de, en) => {
	expect(slideName(slide, await groupWordsIn('de'), instrument)).toBe(de);
	expect(slideName(slide, await groupWordsIn('en'), instrument)).toBe(en);
});
