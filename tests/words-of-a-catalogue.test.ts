import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { instrumentsIn } from '../src/cli/instruments';
import { SAMPLE_DAY } from '../src/lib/catalogues/sample-company';
import { approximateWidth } from '../src/lib/charts/approximate-width';
import MethodPage from '../src/lib/about/MethodPage.svelte';
import ComparisonView from '../src/lib/round/comparison/ComparisonView.svelte';
import { alone } from '../src/lib/round/testing/alone';
import { alone as aloneInCheck } from '../src/lib/check/testing/alone';
import SlideView from '../src/lib/round/wall/SlideView.svelte';
import { contributionParts } from '../src/lib/round/contribution/contribution-lines';
import ContributionLines from '../src/lib/round/contribution/ContributionLines.svelte';
import EvidenceSheet from '../src/lib/check/EvidenceSheet.svelte';
import QuestionAids from '../src/lib/check/QuestionAids.svelte';
import QuestionCard from '../src/lib/check/QuestionCard.svelte';
import AnswerList from '../src/lib/result/AnswerList.svelte';
import InterimResult from '../src/lib/check/InterimResult.svelte';
import ResultView from '../src/lib/result/ResultView.svelte';
import {
	contributionOf,
	scoreAnswer,
	scoreAssessment,
	textKeysOf,
	type Assessment
} from '../src/lib/domain';
import { loadAboutWords } from '../src/lib/language/words/about';
import { frameDe } from '../src/lib/language/words/frame/frame.de';
import { frameEn } from '../src/lib/language/words/frame/frame.en';
import { loadAskingWords } from '../src/lib/language/words/asking';
import { loadComparisonWords } from '../src/lib/language/words/comparison';
import { loadWallWords } from '../src/lib/language/words/wall';
import { loadContributionWords } from '../src/lib/language/words/contribution';
import { locales, type Locale } from '../src/lib/language/locale';
import { loadReportWords } from '../src/lib/language/words/report';
import { Instrument } from '../src/lib/language/instrument';
import { buildReport, type ReportInput } from '../src/lib/report/build-report';
import { chartKinds, chartSvg } from '../src/lib/report/chart-svg';
import { resultCsv } from '../src/lib/report/csv';
import { buildGroupSheet } from '../src/lib/report/group/build-group-sheet';
import { buildOwnInGroup } from '../src/lib/report/group/build-own-in-group';
import { groupCsv } from '../src/lib/report/group/group-csv';
import { groupSheetInput } from '../src/lib/report/group/testing/sample-group';
import { allAnswered, assessments, blank } from '../src/lib/report/testing/sample-report';
import german from '../src/lib/catalogues/ai-readiness/1.1.0/texts/de.json';
import english from '../src/lib/catalogues/ai-readiness/1.1.0/texts/en.json';

/**
 * An assessment is shown and printed in the words of its own catalogue and version. Every text of the
 * fixture catalogue 0.9.0 begins with a mark, so that one of its words is found wherever it stands.
 */
const MARK = '[0.9 ';

const textsOfNow = { de: german, en: english } as const;
const fixtures = instrumentsIn('tests/fixtures/catalogues');
const released = instrumentsIn('src/lib/catalogues');

const answeredThroughout = blank(
	'full',
	allAnswered(() => ({ level: 2 }))
);

/** Everything the app says by itself, as it is written. */
const phrases = { de: phrasesIn('de'), en: phrasesIn('en') };

function phrasesIn(locale: Locale): string {
	const files = readdirSync('src/lib/language/words', { recursive: true, encoding: 'utf8' });
	const dictionaries = files.filter((file) => file.endsWith(`.${locale}.ts`));
	return dictionaries
		.map((file) => readFileSync(`src/lib/language/words/${file}`, 'utf8'))
		.join('\n');
}

const wordsIn = {
	de: await loadAllWords('de'),
	en: await loadAllWords('en')
};

async function loadAllWords(locale: Locale) {
	return {
		report: await loadReportWords(locale),
		asking: await loadAskingWords(locale),
		about: await loadAboutWords(locale),
		frame: locale === 'de' ? frameDe : frameEn,
		comparison: await loadComparisonWords(locale),
		wall: await loadWallWords(locale),
		contribution: await loadContributionWords(locale)
	};
}

function reportInput(instrument: Instrument, assessment: Assessment): ReportInput {
	return {
		instrument,
		assessment,
		score: scoreAssessment(instrument.catalogue, assessment, SAMPLE_DAY),
		today: SAMPLE_DAY,
		words: wordsIn[instrument.locale].report,
		options: {
			extent: 'full',
			withCompanyName: true,
			withNotes: true,
			withPeople: true,
			withAttachment: false
		},
		measureText: approximateWidth
	};
}

/** What people take along, as text. */
function papersOf(instrument: Instrument, assessment: Assessment): readonly string[] {
	const input = reportInput(instrument, assessment);
	return [
		JSON.stringify(buildReport(input)),
		resultCsv(input),
		...chartKinds.map((kind) => chartSvg(kind, input))
	];
}

const rail = createRawSnippet(() => ({ render: () => '<aside></aside>' }));

/** What people look at, as text. */
function screensOf(instrument: Instrument, assessment: Assessment): readonly string[] {
	const { catalogue, locale } = instrument;
	const words = wordsIn[locale];
	const check = { instrument, words: words.asking, today: SAMPLE_DAY };
	const common = { instrument, assessment, today: SAMPLE_DAY, questionHref: (id: string) => id };
	const contribution = contributionOf(catalogue, assessment, {
		today: SAMPLE_DAY,
		id: new Uint8Array(16)
	});
	const [first] = catalogue.questions;
	if (!first) throw new Error('a question expected');
	return [
		render(ResultView, { props: { ...common, onanswers: () => undefined, rail } }),
		...catalogue.dimensions.map(({ id: dimensionId }) =>
			render(aloneInCheck(InterimResult, check), { props: { assessment, dimensionId } })
		),
		render(AnswerList, { props: { ...common, words: words.asking } }),
		{ body: questionScreen(instrument, first, assessment) },
		render(MethodPage, { props: { instrument, about: words.about, nav: words.frame.nav } }),
		render(alone(ContributionLines, { instrument, contribution: words.contribution }), {
			props: { parts: contributionParts(catalogue, contribution) }
		})
	].map(({ body }) => body);
}

function questionScreen(
	instrument: Instrument,
	question: Instrument['catalogue']['questions'][number],
	assessment: Assessment
): string {
	const nothing = () => undefined;
	const check = { instrument, words: wordsIn[instrument.locale].asking, today: SAMPLE_DAY };
	const given = assessment.answers[question.id];
	const answer = scoreAnswer(instrument.catalogue, question, given, SAMPLE_DAY);
	return [
		render(aloneInCheck(QuestionCard, check), {
			props: { question, level: given?.level, position: '', onlevel: nothing }
		}),
		render(aloneInCheck(EvidenceSheet, check), {
			props: { answer, evidence: given?.evidence, isFirst: false, onchange: nothing }
		}),
		render(aloneInCheck(QuestionAids, check), {
			props: {
				question,
				hasAnswer: given !== undefined,
				onclear: nothing,
				onundo: undefined
			}
		})
	]
		.map(({ body }) => body)
		.join('\n');
}

/** Screens and papers of a group that compared assessments of the catalogue. */
function groupOf(instrument: Instrument): readonly string[] {
	const { locale, catalogue } = instrument;
	const { comparison: words, wall } = wordsIn[locale];
	const given = groupSheetInput({ count: 12, split: 'industry', locale });
	const input = { ...given, instrument };
	const { published } = input;
	const contribution = contributionOf(
		catalogue,
		{ scope: published.comparison.scope, answers: {} },
		{ today: SAMPLE_DAY, id: new Uint8Array(16) }
	);
	return [
		render(alone(ComparisonView, { instrument, comparison: words }), { props: { published } }).body,
		...catalogue.dimensions.map(
			({ id }) =>
				render(alone(SlideView, { instrument, comparison: words, wall }), {
					props: {
						published,
						slide: { kind: 'evidenced', dimension: id }
					}
				}).body
		),
		JSON.stringify(buildGroupSheet(input)),
		JSON.stringify(buildOwnInGroup({ ...input, contribution, commitment: '', plans: [] })),
		groupCsv(input)
	];
}

/** Words of today's catalogue in the outputs of an older one, but for those our own phrases use. */
function wordsOfNow(outputs: readonly string[], locale: Locale): string[] {
	const said = outputs.join('\n');
	const own = phrases[locale];
	return Object.values(textsOfNow[locale]).filter(
		(text) => said.includes(text) && !own.includes(text)
	);
}

function present(instrument: Instrument | undefined): Instrument {
	if (!instrument) throw new Error('a catalogue expected');
	return instrument;
}

describe.each(locales)('in %s', (locale) => {
	const older = present(fixtures.loadInstrument({ id: 'ai-readiness', version: '0.9.0' }, locale));
	const now = present(released.loadInstrument({ id: 'ai-readiness', version: '1.1.0' }, locale));
	const mute = new Instrument(older.catalogue, locale, {});

	/** Every output speaks in the words of its own catalogue and in no others, or needs none. */
	function expectOwnWords(outputs: (instrument: Instrument) => readonly string[]): void {
		const said = outputs(older);
		const unsaid = outputs(mute);
		const silent = said.filter((output, at) => !output.includes(MARK) && output !== unsaid[at]);
		expect(silent).toEqual([]);
		expect(wordsOfNow(said, locale)).toEqual([]);
		expect(outputs(now).filter((output) => output.includes(MARK))).toEqual([]);
	}

	test('every text of the newest catalogue is on some screen or paper', () => {
		const keys = textKeysOf(now.catalogue);
		const marked = new Instrument(
			now.catalogue,
			locale,
			Object.fromEntries(keys.map((key) => [key, `⟦${key}⟧`]))
		);
		const said = [
			...papersOf(marked, answeredThroughout),
			...screensOf(marked, answeredThroughout),
			...now.catalogue.questions.map((question) =>
				questionScreen(marked, question, answeredThroughout)
			)
		].join('\n');
		expect(keys.filter((key) => !said.includes(`⟦${key}⟧`))).toEqual([]);
	});

	test('every paper speaks the words of its catalogue only', () => {
		fc.assert(
			fc.property(assessments, (assessment) => {
				expectOwnWords((instrument) => papersOf(instrument, assessment));
			}),
			{ numRuns: 15 }
		);
	});

	test('every screen speaks the words of its catalogue only', () => {
		fc.assert(
			fc.property(assessments, (assessment) => {
				expectOwnWords((instrument) => screensOf(instrument, assessment));
			}),
			{ numRuns: 15 }
		);
	});

	test('every screen and sheet of a group speaks the words of its catalogue only', () => {
		expectOwnWords(groupOf);
	});
});
