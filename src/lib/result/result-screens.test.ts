import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { SAMPLE_DAY, sampleCompany } from '$lib/catalogues/sample-company';
import {
	dimensionRows,
	explainNumber,
	scoreAssessment,
	startAssessment,
	type Answer,
	type Answers,
	type Assessment,
	type ExplainedNumber,
	type Scope
} from '$lib/domain';
import { askingDe } from '$lib/language/words/asking/asking.de';
import { resultWords } from '$lib/language/words/result';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { voiceOf } from '$lib/say/score';
import ExplainedAlone from './testing/ExplainedAlone.svelte';
import InterimResult from '../check/InterimResult.svelte';
import { alone } from '../check/testing/alone';
import type { ResultContext } from './result-context';
import ResultView from './ResultView.svelte';

const instrument = await loadCurrentInstrument('de');
const sample = sampleCompany('de');
const words = resultWords('de');
const common = {
	instrument,
	today: SAMPLE_DAY,
	questionHref: (id: string) => `/check#${id}`
};
const around = {
	...common,
	onanswers: () => undefined,
	rail: createRawSnippet(() => ({ render: () => '<aside></aside>' }))
};

const moments: readonly (readonly [string, Assessment])[] = [
	['the sample company', sample],
	['nothing answered, quick', assessmentOf('quick', {})],
	['nothing answered, full', assessmentOf('full', {})],
	['half-finished', assessmentOf('full', firstAnswers(20))],
	['everything unknown', assessmentOf('full', allAnswers('unknown'))],
	['everything "not applicable" that can be', assessmentOf('full', allAnswers('na'))],
	['everything on the highest level', assessmentOf('full', allAnswers(4))],
	['everything on the lowest level, quick', assessmentOf('quick', allAnswers(0))]
];

describe.each(moments)('%s', (_, assessment) => {
	test('gives a whole result without a broken number', () => {
		const text = textOf(render(ResultView, { props: { ...around, assessment } }).body);
		expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
		for (const title of [words.dimensions.title, words.gates.title, words.heat.lead]) {
			expect(text).toContain(title);
		}
	});

	test('never calls a range what reads as one figure', () => {
		const text = textOf(render(ResultView, { props: { ...around, assessment } }).body);
		expect(text).not.toMatch(/(\d+) bis \1(?!\d)/);
	});

	test.each(currentCatalogue.dimensions.map(({ id }) => id))(
		'gives an interim result of %s without a broken number',
		(dimensionId) => {
			const check = { words: askingDe, instrument, today: SAMPLE_DAY };
			const props = { assessment, dimensionId };
			const text = textOf(render(alone(InterimResult, check), { props }).body);
			expect(text.trim()).not.toBe('');
			expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	);

	test('explains every number without a broken one', () => {
		const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
		for (const number of numbersOf(score.nextSteps.map(({ question }) => question.id))) {
			const explanation = explainNumber(currentCatalogue, score, number);
			if (!explanation) throw new Error(`no explanation of ${JSON.stringify(number)}`);
			const props = {
				view: viewOf(assessment),
				number,
				explanation,
				onclose: () => undefined
			};
			const text = textOf(render(ExplainedAlone, { props }).body);
			const title = number.kind === 'gate' ? words.gates.explain : 'So entsteht die Zahl';
			expect(text).toContain(title);
			expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	});
});

test('a half-finished result says so, a finished one does not', () => {
	const half = render(ResultView, {
		props: { ...around, assessment: assessmentOf('full', firstAnswers(6)) }
	});
	expect(textOf(half.body)).toContain('Zwischenstand, 6 von 40');
	const whole = render(ResultView, { props: { ...around, assessment: sample } });
	expect(textOf(whole.body)).not.toContain('Zwischenstand');
});

test('the sample company is told as the method tells it', () => {
	const html = render(ResultView, { props: { ...around, assessment: sample } }).body;
	expect(html).toContain('aria-label="Sie sagen 44. Zeigen können Sie 37."');
	const text = textOf(html);
	expect(text).toMatch(/Belegt: „.*“ .*Belegquote/);
	expect(text).toMatch(/es fehlen: +Wer darf was sehen\?/);
	expect(text).toContain('+1,5');
	expect(text).toContain('Freigabe durch Menschen (SO-03): weiß nicht');
});

test('what somebody says already is asked for its evidence, and never as a lesser goal', () => {
	const answers = allAnswers(3);
	const props = { ...around, assessment: assessmentOf('quick', answers) };
	const text = textOf(render(ResultView, { props }).body);
	expect(text).toContain('Tragen Sie ein, wo es steht und wer es pflegt.');
	expect(text).not.toContain('Bringen Sie es so weit');
});

test('the formula of a dimension has the numbers of this company in it', () => {
	const score = scoreAssessment(currentCatalogue, sample, SAMPLE_DAY);
	const number = { kind: 'dimension', figure: 'evidenced', dimension: 'SO' } as const;
	const explanation = explainNumber(currentCatalogue, score, number);
	if (!explanation) throw new Error('no explanation');
	const props = { view: viewOf(sample), number, explanation, onclose: () => undefined };
	expect(textOf(render(ExplainedAlone, { props }).body)).toContain(
		'(2 + 1 + 0 + 1 + 2 + 2 + 1 + 1) · 25 / 8 = 31,25'
	);
});

function assessmentOf(scope: Scope, answers: Answers): Assessment {
	return { ...startAssessment(currentCatalogue, { id: 'a', scope, today: SAMPLE_DAY }), answers };
}

function allAnswers(level: Answer['level']): Answers {
	return Object.fromEntries(
		currentCatalogue.questions.map(({ id, allowsNotApplicable }) => [
			id,
			{ level: level === 'na' && !allowsNotApplicable ? 'unknown' : level }
		])
	);
}

function firstAnswers(count: number): Answers {
	return Object.fromEntries(Object.entries(sample.answers).slice(0, count));
}

function numbersOf(steps: readonly string[]): ExplainedNumber[] {
	const figures = ['claimed', 'evidenced'] as const;
	return [
		...figures.flatMap((figure) => [
			{ kind: 'index' as const, figure },
			{ kind: 'index-range' as const, figure },
			...currentCatalogue.dimensions.flatMap(({ id: dimension }) => [
				{ kind: 'dimension' as const, figure, dimension },
				{ kind: 'dimension-range' as const, figure, dimension }
			])
		]),
		{ kind: 'evidence-rate' },
		...currentCatalogue.gates.map(({ id }) => ({ kind: 'gate' as const, gate: id })),
		...steps.map((question) => ({ kind: 'next-step' as const, question }))
	];
}

function viewOf(assessment: Assessment): ResultContext {
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const voice = voiceOf(instrument, assessment.scope);
	const rows = dimensionRows(score, instrument);
	return { ...common, words, voice, score, rows, onexplain: () => undefined };
}

function textOf(html: string): string {
	return html
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ');
}
