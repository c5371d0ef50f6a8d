import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import {
	compareGroup,
	compareOpenly,
	groupRules,
	slidesOf,
	type ProtectedComparison,
	type Published,
	type Slide
} from '$lib/domain';
import { chanceOf, contributionWith, randomStates } from '$lib/domain/comparison/testing/groups';
import { loadComparisonWords } from '$lib/language/words/comparison';
import { loadWallWords } from '$lib/language/words/wall';
import { locales, type Locale } from '$lib/language/locale';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { alone } from '../testing/alone';
import SlideView from './SlideView.svelte';

const words = {
	de: { comparison: await loadComparisonWords('de'), wall: await loadWallWords('de') },
	en: { comparison: await loadComparisonWords('en'), wall: await loadWallWords('en') }
};
const instruments = {
	de: await loadCurrentInstrument('de'),
	en: await loadCurrentInstrument('en')
};
const [first] = currentCatalogue.dimensions;
const dimension = first?.id ?? '';

function publishedOf(count: number, mode: 'protected' | 'open' = 'protected'): Published {
	const chance = chanceOf(7);
	const group = Array.from({ length: count }, (_, number) =>
		contributionWith(currentCatalogue, randomStates(currentCatalogue, chance), {
			number,
			classes: { industry: 'metal' }
		})
	);
	const comparison =
		mode === 'open'
			? compareOpenly(currentCatalogue, group)
			: compareGroup(currentCatalogue, group, groupRules());
	if (!comparison || comparison.kind === 'too-few') throw new Error('a larger group expected');
	return { on: '2026-11-28', comparison };
}

function protectedOf(count: number): ProtectedComparison {
	const { comparison } = publishedOf(count);
	if (comparison.kind !== 'protected') throw new Error('a protected comparison expected');
	return comparison;
}

function on(comparison: Published['comparison']): Published {
	return { on: '2026-11-28', comparison };
}

interface Rest {
	readonly locale?: Locale;
	readonly guess?: number | null;
	readonly discussed?: readonly string[];
}

function bodyOf(slide: Slide, published: Published, rest: Rest = {}): string {
	const { locale = 'de', guess = 70, discussed = [] } = rest;
	const guesses = currentCatalogue.dimensions.map(({ id }) => ({ dimension: id, guess }));
	const given = { instrument: instruments[locale], ...words[locale] };
	const props = { published, slide, guesses, notes: { discussed } };
	return render(alone(SlideView, given), { props }).body;
}

function textOf(body: string): string {
	return body
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}

describe.each([
	['five', publishedOf(5)],
	['eight', publishedOf(8)],
	['twelve', publishedOf(12)],
	['three, open', publishedOf(3, 'open')]
])('of %s', (_, published) => {
	test.each(locales)('every slide in %s without a broken number', (locale) => {
		const slides = slidesOf(published.comparison).filter(({ kind }) => kind !== 'last-time');
		expect(slides.length).toBeGreaterThan(10);
		for (const slide of slides) {
			const body = bodyOf(slide, published, { locale });
			expect(body).not.toMatch(/NaN|undefined|Infinity|\[object/);
			expect(body.match(/<h2/g)).toHaveLength(1);
		}
	});
});

test('what can be shown is neither drawn nor told before its slide', () => {
	const figures = protectedOf(12).dimensions[0]?.figures;
	const evidenced = figures?.evidenced.median;
	const claimed = bodyOf({ kind: 'claimed', dimension }, publishedOf(12));
	expect(claimed).toMatch(/aria-label="Prozesse: vermutet Median 70; gesagt Median \d+[^"]*"/);
	expect(claimed).not.toContain(`belegt Median`);
	expect(textOf(claimed)).toContain(words.de.wall.soon);
	const shown = bodyOf({ kind: 'evidenced', dimension }, publishedOf(12));
	expect(shown).toContain(`belegt Median ${evidenced}`);
});

test('the axis has the names of the steps, and the middle is told in their words', () => {
	const text = textOf(bodyOf({ kind: 'claimed', dimension }, publishedOf(5)));
	for (const { id } of currentCatalogue.maturityLevels) {
		expect(text).toContain(instruments.de.maturity(id));
	}
	expect(text).toMatch(/\d+ heißt „[^“]+“: /);
	expect(text).toContain(words.de.wall.prompts.PR.claimed);
});

test('where no evidence is named it is said, and only there', () => {
	const comparison = protectedOf(5);
	const withMedians = (claimed: number, evidenced: number) =>
		on({
			...comparison,
			dimensions: comparison.dimensions.map((one) => ({
				...one,
				figures: one.figures && {
					...one.figures,
					claimed: { ...one.figures.claimed, median: claimed },
					evidenced: { ...one.figures.evidenced, median: evidenced }
				}
			}))
		});
	const capped = words.de.wall.capped('25');
	const tell = (published: Published) =>
		textOf(bodyOf({ kind: 'evidenced', dimension }, published));
	expect(tell(withMedians(65, 25))).toContain(capped);
	expect(tell(withMedians(65, 30))).not.toContain(capped);
	expect(tell(withMedians(25, 25))).not.toContain(capped);
});

test('an area with too few says so, and is asked nothing', () => {
	const comparison = protectedOf(5);
	const hidden = comparison.dimensions.map((one) => ({ ...one, figures: null }));
	const body = bodyOf({ kind: 'claimed', dimension }, on({ ...comparison, dimensions: hidden }));
	expect(textOf(body)).toContain(words.de.comparison.chart.tooFew);
	expect(body).not.toContain('<svg');
	expect(textOf(body)).not.toContain(words.de.comparison.talking.promptTitle.trim());
});

test('what too few believed is said in its place', () => {
	const text = textOf(bodyOf({ kind: 'guess' }, publishedOf(5), { guess: null }));
	expect(text).toContain(words.de.wall.guess.tooFew);
});

describe('a topic', () => {
	const comparison = protectedOf(12);
	const [point] = comparison.talkingPoints?.disagreement ?? [];
	const question = point?.question ?? '';
	const slide: Slide = { kind: 'topic', question };

	test('has its question, five numbered descriptions and the middle one in words', () => {
		const body = bodyOf(slide, on(comparison));
		const rows = body.match(/<li.*?<\/li>/gs) ?? [];
		expect(rows).toHaveLength(5);
		rows.forEach((row, level) => {
			expect(textOf(row)).toContain(String(level + 1));
			expect(textOf(row)).toContain(instruments.de.levelInList(question, level));
			expect(row.includes(words.de.wall.topic.middle)).toBe(level === point?.level);
		});
		expect(textOf(body)).toContain(instruments.de.question(question, 'text'));
		expect(textOf(body)).toContain(words.de.comparison.talking.prompts.disagreement[0]);
	});

	test('is marked once it has been talked about, large and in the list', () => {
		const done = `✓ ${words.de.wall.topic.discussed}`;
		expect(textOf(bodyOf(slide, on(comparison)))).not.toContain(done);
		expect(textOf(bodyOf(slide, on(comparison), { discussed: [question] }))).toContain(done);
		const list = bodyOf({ kind: 'topics' }, on(comparison), { discussed: [question] });
		expect(textOf(list)).toContain(done);
	});

	test('of an open comparison is a question to ask, and claims nothing about the group', () => {
		const text = textOf(bodyOf({ kind: 'topics' }, publishedOf(3, 'open')));
		expect(text).toContain(words.de.comparison.talking.openNote);
		for (const title of Object.values(words.de.comparison.talking.kinds)) {
			expect(text).not.toContain(title);
		}
	});
});
