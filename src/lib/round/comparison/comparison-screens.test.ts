import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import {
	compareGroup,
	compareOpenly,
	groupRules,
	ownScoresOf,
	type GroupRules,
	type Published
} from '$lib/domain';
import { chanceOf, contributionWith, randomStates } from '$lib/domain/comparison/testing/groups';
import { loadComparisonWords } from '$lib/language/words/comparison';
import { locales, type Locale } from '$lib/language/locale';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { alone } from '../testing/alone';
import ComparisonView from './ComparisonView.svelte';
import TalkingPointsView from './TalkingPointsView.svelte';

const words = { de: await loadComparisonWords('de'), en: await loadComparisonWords('en') };
const instruments = {
	de: await loadCurrentInstrument('de'),
	en: await loadCurrentInstrument('en')
};

function companies(count: number) {
	const chance = chanceOf(7);
	return Array.from({ length: count }, (_, number) =>
		contributionWith(currentCatalogue, randomStates(currentCatalogue, chance), {
			number,
			classes: { industry: number % 2 === 0 ? 'metal' : 'wood' }
		})
	);
}

function publishedOf(count: number, rules: Partial<GroupRules> = {}): Published {
	const group = companies(count);
	const comparison =
		rules.mode === 'open'
			? compareOpenly(currentCatalogue, group)
			: compareGroup(currentCatalogue, group, groupRules(rules));
	if (!comparison || comparison.kind === 'too-few') throw new Error('a larger group expected');
	return { on: '2026-11-28', comparison };
}

function bodyOf(props: ComponentProps<typeof ComparisonView>, locale: Locale = 'de'): string {
	return render(alone(ComparisonView, givenIn(locale)), { props }).body;
}

function givenIn(locale: Locale) {
	return { instrument: instruments[locale], comparison: words[locale] };
}

function textOf(body: string): string {
	return body
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}

const groups = [
	['five', publishedOf(5)],
	['eight', publishedOf(8)],
	['twelve', publishedOf(12)],
	['two industries', publishedOf(14, { split: 'industry' })],
	['three, open', publishedOf(3, { mode: 'open' })],
	['six, open', publishedOf(6, { mode: 'open' })]
] as const;

describe.each(groups)('of %s', (_, published) => {
	test.each(locales)('a whole comparison in %s without a broken number', (locale) => {
		const body = bodyOf({ published }, locale);
		expect(body).not.toMatch(/NaN|undefined|Infinity|\[object/);
		for (const { id } of currentCatalogue.dimensions) {
			expect(textOf(body)).toContain(instruments[locale].dimension(id));
		}
	});
});

test('what a dimension can show stays covered until its slide', () => {
	const published = publishedOf(12);
	if (published.comparison.kind !== 'protected') throw new Error('a protected comparison expected');
	const dimensions = published.comparison.dimensions.slice(0, 2);
	const covered = dimensions[1]?.dimension;
	const comparison = { ...published.comparison, dimensions };
	const props = { published: { ...published, comparison }, covered };
	const drawings = (body: string) => body.match(/aria-label="[^"]*gesagt Median[^"]*"/g) ?? [];
	const [first, second] = drawings(bodyOf(props));
	expect(first).toContain('belegt');
	expect(second).not.toContain('belegt');
});

test('nothing revealed says that there is nothing to show yet', () => {
	const published = publishedOf(12);
	const comparison = { ...published.comparison, dimensions: [] };
	const body = bodyOf({ published: { ...published, comparison } });
	expect(textOf(body)).toContain(words.de.chart.empty);
	expect(body).not.toContain('<svg');
});

test('own scores and their place are there only for those who took part', () => {
	const published = publishedOf(12);
	const [mine] = companies(1);
	if (!mine) throw new Error('one company expected');
	const own = ownScoresOf(currentCatalogue, mine);
	const [without, withOwn] = [undefined, own].map((scores) =>
		textOf(bodyOf({ published, ...(scores ? { own: scores } : {}) }))
	);
	expect(without).not.toMatch(/\bSie, gesagt|Ihr Wert|Drittel/);
	expect(withOwn).toMatch(/Sie, gesagt \d+: (unter dem|etwa am|über dem) Median, \S+ Drittel\./);
});

test('a dimension with too few scores says why and draws nothing', () => {
	const published = publishedOf(5);
	const { comparison } = published;
	if (comparison.kind !== 'protected') throw new Error('a protected comparison expected');
	const dimensions = comparison.dimensions.map(({ dimension }) => ({ dimension, figures: null }));
	const body = bodyOf({ published: { ...published, comparison: { ...comparison, dimensions } } });
	expect(textOf(body)).toContain(words.de.chart.tooFew);
	expect(body).not.toContain('<svg');
});

test('the headings of the page follow each other', () => {
	const body = bodyOf({ published: publishedOf(12) });
	const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
	levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1));
});

describe('talking points', () => {
	function pointsOf(published: Published, more: Readonly<Record<string, unknown>> = {}) {
		const { comparison } = published;
		const props = { comparison, ...more };
		return textOf(render(alone(TalkingPointsView, givenIn('de')), { props }).body);
	}

	test('have the question, the word, the middle answer and a prompt', () => {
		const { comparison } = publishedOf(12);
		if (comparison.kind !== 'protected') throw new Error('a protected comparison expected');
		const [point] = comparison.talkingPoints?.disagreement ?? [];
		const text = pointsOf(publishedOf(12));
		expect(text).toContain(instruments.de.question(point?.question ?? '', 'text'));
		expect(text).toContain(instruments.de.level(point?.question ?? '', point?.level ?? 0));
		expect(text).toContain(words.de.talking.prompts.disagreement[0]);
	});

	test('say plainly which kind there is none of', () => {
		const published = publishedOf(12);
		const none = { disagreement: [], weak: [], missingSources: [] };
		const comparison = { ...published.comparison, talkingPoints: none };
		const text = pointsOf(published, { comparison });
		for (const sentence of Object.values(words.de.talking.none)) expect(text).toContain(sentence);
	});

	test('of an open comparison are questions to ask, and claim nothing about the group', () => {
		const text = pointsOf(publishedOf(3, { mode: 'open' }));
		expect(text).toContain(words.de.talking.openNote);
		for (const title of Object.values(words.de.talking.kinds)) expect(text).not.toContain(title);
	});
});
