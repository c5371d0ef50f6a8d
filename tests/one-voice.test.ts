import * as fc from 'fast-check';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../src/lib/catalogues';
import { SAMPLE_DAY } from '../src/lib/catalogues/sample-company';
import { approximateWidth } from '../src/lib/charts/approximate-width';
import {
	dimensionRows,
	movedSince,
	scoreAssessment,
	type Assessment,
	type Range
} from '../src/lib/domain';
import { loadCurrentInstrument } from '../src/lib/language/load-instrument';
import { locales, type Locale } from '../src/lib/language/locale';
import { loadReportWords } from '../src/lib/language/words/report';
import { chartSvg } from '../src/lib/report/chart-svg';
import { resultCsv } from '../src/lib/report/csv';
import { resultJson } from '../src/lib/report/result-json';
import {
	allText,
	assessments,
	everything,
	plain as textOf,
	report
} from '../src/lib/report/testing/sample-report';
import ResultView from '../src/lib/result/ResultView.svelte';
import { finding, findingText, gutFeelingText } from '../src/lib/say/finding';
import { gateColumns } from '../src/lib/say/gates';
import { headline, headlineText } from '../src/lib/say/headline';
import { movedAnswerText, movedFigures } from '../src/lib/say/moved';
import {
	figureText,
	rangeText,
	scoreText,
	spanText,
	voiceOf,
	type Voice
} from '../src/lib/say/score';
import { stepTexts } from '../src/lib/say/steps';

/**
 * Screen, paper, pictures, table and the numbers of the command line say the same of one assessment: what
 * `say/` makes of it, and no other figure.
 */
const instruments = {
	de: await loadCurrentInstrument('de'),
	en: await loadCurrentInstrument('en')
};
/** What stands around the result on its page. */
const around = {
	questionHref: (id: string) => `#${id}`,
	onanswers: () => undefined,
	rail: createRawSnippet(() => ({ render: () => '<aside></aside>' }))
};
const reportWords = { de: await loadReportWords('de'), en: await loadReportWords('en') };

describe.each(locales)('whatever was answered, in %s', (locale) => {
	test('the screen says what the voice says', () => {
		whatever(locale, (told) => {
			const props = { ...told.screen, ...around };
			const text = plain(render(ResultView, { props }).body.replaceAll(/<!--.*?-->|<[^>]*>/gs, ''));
			// Without an overall score the screen says why instead.
			if (told.score.overall.claimed) expect(squeezed(text)).toContain(squeezed(told.finding));
			for (const { title, todo } of told.steps) {
				expect(text).toContain(plain(title));
				expect(text).toContain(plain(todo));
			}
			expectOnlyToldFigures(text, told);
		});
	});

	test('paper says the same, in the first person', () => {
		whatever(locale, (told) => {
			const text = plain(allText(report({ assessment: told.assessment, locale })));
			expect(text).toContain(
				plain(headlineText(headline(told.score, told.voice, 'we'), told.voice))
			);
			expect(text).toContain(told.finding);
			if (told.gutFeeling !== undefined) expect(text).toContain(told.gutFeeling);
			for (const { title, todo } of told.steps) {
				expect(text).toContain(plain(title));
				expect(text).toContain(plain(todo));
			}
			for (const { title, lines } of gateColumns(told.score, told.voice)) {
				expect(text).toContain(title);
				for (const line of lines) expect(text).toContain(plain(line.title));
			}
			expectOnlyToldFigures(text, told);
		});
	});

	test('screen and paper list the same answers as moved since the check before', () => {
		const two = fc.tuple(assessments, assessments);
		fc.assert(
			fc.property(two, ([assessment, other]) => {
				const earlier = { ...other, scope: assessment.scope };
				const { screen, voice, score } = toldOf(assessment, locale);
				const scoreThen = scoreAssessment(currentCatalogue, earlier, SAMPLE_DAY);
				const previous = { assessment: earlier, catalogue: currentCatalogue, score: scoreThen };
				const moved = movedSince(previous, { assessment, catalogue: currentCatalogue, score });
				const { body } = render(ResultView, {
					props: { ...screen, ...around, previous: earlier }
				});
				const [, listed = ''] = body.split('id="moved"');
				const [section = ''] = listed.split('</section>');
				const onScreen = [...section.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
				const paper = report({ assessment, locale, previous });
				const table = paper.blocks.find(
					(block) => block.kind === 'table' && block.title === reportWords[locale].change.answers
				);
				const rows = table?.kind === 'table' ? table.rows : [];
				const onPaper = rows.map(([name]) => textOf(name?.text ?? []));
				expect(onPaper.map((text) => text.split(' ')[0])).toEqual(onScreen);
				const text = plain(section.replaceAll(/<!--.*?-->|<[^>]*>/gs, ''));
				moved.answers.forEach((answer, place) => {
					const change = movedAnswerText(answer, voice);
					expect(onPaper[place]).toContain(change);
					expect(text).toContain(plain(change));
				});
				const figures = movedFigures(moved, score, voice).map((figure) => figure.text);
				for (const figure of figures) {
					expect(plain(allText(paper))).toContain(plain(figure));
					expect(plain(body.replaceAll(/<!--.*?-->|<[^>]*>/gs, ''))).toContain(plain(figure));
				}
			}),
			{ numRuns: 40 }
		);
	});

	test('pictures say the same', () => {
		whatever(locale, (told) => {
			const svg = chartSvg('bars', { ...inputOf(told, locale), measureText: approximateWidth });
			const drawn = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) =>
				plain(text ?? '')
			);
			for (const { claimed, evidenced } of told.rows) {
				if (claimed === null || evidenced === null) continue;
				expect(drawn).toContain(figureText(claimed, told.voice));
				expect(drawn).toContain(figureText(evidenced, told.voice));
			}
			expectOnlyToldFigures(plain(svg.replaceAll(/<[^>]*>/g, ' ')), told);
		});
	});

	test('the table file and the command line hold the numbers that are told', () => {
		whatever(locale, (told) => {
			const { overall } = told.score;
			const { index } = resultJson({
				...told,
				catalogue: currentCatalogue,
				sections: {},
				today: '2026-11-23'
			});
			expect(index.claimed).toBe(overall.claimed?.value ?? null);
			expect(index.evidenced).toBe(overall.evidenced?.value ?? null);
			const rows = csvRows(resultCsv(inputOf(told, locale)), locale);
			const all = [{ ...index, range: overall.claimedRange }, ...told.rows];
			all.forEach(({ claimed, evidenced, range }, place) => {
				const [low, high] = [rows[place]?.low ?? null, rows[place]?.high ?? null];
				expect(said(rows[place]?.claimed ?? null)).toBe(said(claimed));
				expect(said(rows[place]?.evidenced ?? null)).toBe(said(evidenced));
				const read = low === null || high === null ? null : { low, high };
				expect(rangeText(read, told.voice)).toBe(rangeText(range, told.voice));
			});

			function said(score: number | null): string {
				return scoreText(score, told.voice);
			}
		});
	});
});

test('a figure that nobody told is found', () => {
	const told = toldOf({ ...blank, scope: 'quick' }, 'de');
	expect(() => {
		expectOnlyToldFigures('Das sind rund 55.', told);
	}).toThrow();
});

function toldOf(assessment: Assessment, locale: Locale) {
	const instrument = instruments[locale];
	const voice = voiceOf(instrument, assessment.scope);
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const rows = dimensionRows(score, instrument, assessment.gutFeeling);
	const gut = gutFeelingText(rows, voice);
	return {
		assessment,
		voice,
		score,
		rows,
		finding: plain(findingText(finding(score, rows, voice))),
		gutFeeling: gut && plain(gut),
		steps: stepTexts(score.nextSteps, voice).steps,
		screen: { instrument, assessment, today: SAMPLE_DAY }
	};
}

type Told = ReturnType<typeof toldOf>;

/** In the quick check every figure has its "about": none may stand on a page that is not told. */
function expectOnlyToldFigures(text: string, { score, rows, voice }: Told): void {
	if (voice.scope === 'full') return;
	const { claimed, evidenced, claimedRange, evidencedRange } = score.overall;
	const scores = [claimed?.value, evidenced?.value].concat(
		rows.flatMap((row) =>
			[row.claimed, row.evidenced, row.gutFeeling].map((one) => one ?? undefined)
		)
	);
	const ranges = [claimedRange, evidencedRange, ...rows.map(({ range }) => range)];
	const told = new Set([
		...scores.flatMap((one) => (one === undefined ? [] : [plain(scoreText(one, voice))])),
		...ranges.flatMap((range) => rangesTold(range, voice))
	]);
	const found = text.match(voice.instrument.locale === 'de' ? GERMAN_FIGURE : ENGLISH_FIGURE) ?? [];
	expect(found.filter((figure) => !told.has(figure))).toEqual([]);
}

const GERMAN_FIGURE = /rund \d+(?: bis \d+)?/g;
const ENGLISH_FIGURE = /about \d+(?: to \d+)?/g;

function rangesTold(range: Range | null, voice: Voice): readonly string[] {
	return range ? [plain(spanText(range, voice))] : [];
}

function inputOf({ assessment, score, screen }: Told, locale: Locale) {
	const words = reportWords[locale];
	return { ...screen, assessment, score, words, options: everything };
}

interface CsvFigures {
	readonly claimed: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly evidenced: number | null;
}

/** The figures of the overall line and of every area. */
function csvRows(csv: string, locale: Locale): readonly CsvFigures[] {
	const [, ...lines] = csv.split('\r\n');
	return lines.slice(0, currentCatalogue.dimensions.length + 1).map((line) => {
		const cells = line.split(locale === 'de' ? ';' : ',').map((cell) => cell.replace(',', '.'));
		const [claimed, low, high, evidenced] = cells.slice(7, 11).map((cell) => {
			return cell === '' ? null : Number(cell);
		});
		return {
			claimed: claimed ?? null,
			low: low ?? null,
			high: high ?? null,
			evidenced: evidenced ?? null
		};
	});
}

/** With an answer to everything, so that there are points to tell. */
const complete = fc
	.tuple(assessments, fc.integer({ min: 0, max: 4 }))
	.map(([assessment, level]): Assessment => {
		const rest = currentCatalogue.questions.map(({ id }) => [id, { level }] as const);
		return { ...assessment, answers: { ...Object.fromEntries(rest), ...assessment.answers } };
	});

const gutFeelings = fc.dictionary(
	fc.constantFrom(...currentCatalogue.dimensions.map(({ id }) => id)),
	fc.integer({ min: 0, max: 100 })
);

const blank: Assessment = {
	format: 1,
	catalogue: { id: currentCatalogue.id, version: currentCatalogue.version },
	id: 'blank',
	scope: 'full',
	createdOn: SAMPLE_DAY,
	updatedOn: SAMPLE_DAY,
	answers: {}
};

function whatever(locale: Locale, check: (told: Told) => void): void {
	fc.assert(
		fc.property(fc.oneof(assessments, complete), gutFeelings, (assessment, gutFeeling) => {
			check(toldOf({ ...assessment, gutFeeling }, locale));
		}),
		{ numRuns: 60 }
	);
}

/** Markup leaves spaces around what is set apart. */
function squeezed(text: string): string {
	return text.replaceAll(/\s/g, '');
}

function plain(text: string): string {
	const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } as const;
	return Object.entries(entities)
		.reduce((rest, [entity, sign]) => rest.replaceAll(entity, sign), text)
		.replaceAll(/\s+/g, ' ');
}
