import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import {
	compareGroup,
	compareOpenly,
	groupRules,
	ownScoresOf,
	slidesOf,
	type Contribution,
	type GroupRules,
	type Published,
	type Slide
} from '$lib/domain';
import { chanceOf, contributionWith, randomStates } from '$lib/domain/comparison/testing/groups';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { locales, type Locale } from '$lib/language/locale';
import { loadComparisonWords } from '$lib/language/words/comparison';
import { loadContributionWords } from '$lib/language/words/contribution';
import { loadSessionWords } from '$lib/language/words/session';
import { loadTakePartWords } from '$lib/language/words/take-part';
import type { TakePartData } from '../page-data';
import type { Followed } from './followed';
import { ownLevelOf } from './own-answers';
import { ownGuessOf } from './own-guess';
import { alone } from '../testing/alone';
import SlideContent from './SlideContent.svelte';
import { slideKicker, slideTitle } from './slide-title';

const data = { de: await dataIn('de'), en: await dataIn('en') };

async function dataIn(locale: Locale): Promise<TakePartData> {
	return {
		locale,
		base: '',
		sessionId: 'a'.repeat(32),
		session: await loadSessionWords(locale),
		comparison: await loadComparisonWords(locale),
		contribution: await loadContributionWords(locale),
		takePart: await loadTakePartWords(locale),
		instrument: await loadCurrentInstrument(locale)
	};
}

function companies(count: number): readonly Contribution[] {
	const chance = chanceOf(7);
	return Array.from({ length: count }, (_, number) => ({
		...contributionWith(currentCatalogue, randomStates(currentCatalogue, chance), {
			number,
			classes: {}
		}),
		released: {
			guesses: currentCatalogue.dimensions.map((_, at) => (number + at) % 11),
			aiUses: number % 2 === 0 ? ['G-ALLTAG'] : []
		}
	}));
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

function followed(published: Published, locale: Locale, mine?: Contribution): Followed {
	const { instrument, comparison } = data[locale];
	const { dimensions } = published.comparison;
	return {
		published,
		style: { words: comparison, locale, scope: 'quick' },
		guesses: dimensions.map(({ dimension, figures }) => ({
			dimension,
			guess: figures && 'guess' in figures ? figures.guess : null
		})),
		own: {
			scores: mine && ownScoresOf(currentCatalogue, mine),
			guess: (dimension) =>
				ownGuessOf(dimension, { assessment: undefined, contribution: mine }, instrument),
			level: (question) => ownLevelOf(question, mine, instrument),
			topic: ''
		}
	};
}

function textOf(slide: Slide, given: Followed, isEarlier = false): string {
	const { body } = render(alone(SlideContent, data[given.style.locale]), {
		props: { slide, followed: given, isEarlier }
	});
	expect(body).not.toMatch(/NaN|undefined|Infinity|\[object/);
	return body
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}

const [mine] = companies(1);
const groups = [
	['five', publishedOf(5)],
	['twelve', publishedOf(12)],
	['four, exact', publishedOf(4, { mode: 'open' })]
] as const;

describe.each(groups)('of %s', (_, published) => {
	test.each(locales)('every slide is told in %s, now and when it is looked up again', (locale) => {
		for (const slide of slidesOf(published.comparison)) {
			const given = followed(published, locale, mine);
			expect(textOf(slide, given).length).toBeGreaterThan(20);
			expect(textOf(slide, given, true).length).toBeGreaterThan(20);
			expect(slideTitle(slide, data[locale], data[locale].instrument)).not.toBe('');
		}
	});

	test('who has no check of their own sees no figure of their own', () => {
		for (const slide of slidesOf(published.comparison)) {
			const text = textOf(slide, followed(published, 'de'));
			expect(text).not.toMatch(/\bSie sagen|Sie belegen|Sie meinten|Sie haben gesagt/);
		}
	});
});

test('what an area claims comes before anything of what it can back up', () => {
	const claimed: Slide = { kind: 'claimed', dimension: 'PR' };
	const given = followed(publishedOf(12), 'de', mine);
	expect(textOf(claimed, given)).toMatch(/Die Runde sagt \d+ .*Sie sagen rund/);
	expect(textOf(claimed, given)).not.toMatch(/beleg/i);
	expect(textOf(claimed, given, true)).not.toMatch(/beleg/i);
	expect(textOf({ ...claimed, kind: 'evidenced' }, given)).toMatch(/Die Runde belegt/);
	expect(slideKicker(claimed, data.de, data.de.instrument)).toBe('Bereich 1 von 5: was wir sagen');
});

test('the table of an area stands behind its drawing, once', () => {
	const slide: Slide = { kind: 'evidenced', dimension: 'PR' };
	const { body } = render(alone(SlideContent, data.de), {
		props: { slide, followed: followed(publishedOf(12), 'de', mine) }
	});
	expect(body.match(/<table/g)?.length).toBeLessThanOrEqual(2);
	expect(body.indexOf('<details')).toBeLessThan(body.indexOf('<table'));
	expect(body).not.toContain('<svg');
});

test('a topic has all its descriptions, the room’s middle and the own answer', () => {
	const published = publishedOf(12);
	const [topic] = slidesOf(published.comparison).filter((slide) => slide.kind === 'topic');
	if (!topic || !mine) throw new Error('a topic expected');
	const text = textOf(topic, followed(published, 'de', mine));
	const { instrument } = data.de;
	for (const level of [0, 1, 2, 3, 4]) {
		expect(text).toContain(instrument.levelInList(topic.question, level).replace(/\s+/g, ' '));
	}
	expect(text).toContain('Mitte der Runde');
	const own = ownLevelOf(topic.question, mine, instrument);
	if (own !== undefined) expect(text).toContain(`Sie haben gesagt: ${own + 1}.`);
});
