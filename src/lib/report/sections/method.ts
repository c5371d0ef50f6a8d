import {
	explainDimension,
	explainDimensionRange,
	explainIndex,
	explainNextStep,
	type ScoredDimension
} from '../../domain';
import {
	writeDifference,
	writeIndexMean,
	writeMean,
	writeMeanMin
} from '../../language/words/explain';
import { formatList, formatNumber, formatPercent } from '../../language/format';
import { scoreText } from '../../say/score';
import type { ReportContext } from '../report-context';
import type { Block, Text } from '../report-document';

/** How the numbers are made, with this company's numbers in the formulas. */
export function method(context: ReportContext): readonly Block[] {
	const { words, catalogue, locale, assessment } = context;
	const { withoutSource, oneDefect } = catalogue.evidenceCaps;
	const caps = [withoutSource, oneDefect].map((score) => formatNumber(score, locale));
	return [
		{ kind: 'heading', level: 2, text: words.method.title, id: 'method' },
		list([
			[`${words.catalogueVersion(catalogue.id, catalogue.version)}. ${levelsText(context)}`],
			[words.method.caps(caps[0] ?? '', caps[1] ?? '')],
			[words.method.unknown],
			[maturityLevels(context), ' ', words.method.cap],
			[words.method.rounding[assessment.scope]]
		]),
		dimensionFormulas(context),
		{ kind: 'heading', level: 3, text: words.method.overallTitle, id: 'method-overall' },
		list([
			overallText(context, 'claimed'),
			overallText(context, 'evidenced'),
			...stepValues(context)
		])
	];
}

function list(items: readonly Text[]): Block {
	return { kind: 'list', isOrdered: false, items };
}

function maturityLevels(context: ReportContext): string {
	const { catalogue, words, locale } = context;
	const names = catalogue.maturityLevels.map(({ id, minScore }) =>
		words.method.maturityFrom(context.instrument.maturity(id), formatNumber(minScore, locale))
	);
	return words.method.maturity(names.join(', '));
}

function dimensionFormulas(context: ReportContext): Block {
	const { words, voice, score } = context;
	return {
		kind: 'table',
		title: words.method.dimensions,
		columns: [
			{ title: voice.words.area, share: 2.4 },
			{ title: words.method.calculation, share: 7.6 }
		],
		rows: score.dimensions.map((dimension) => [
			{ text: [context.instrument.dimension(dimension.dimension.id)] },
			{ text: [formulaLines(context, dimension).join('\n')] }
		]),
		hasRowHeaders: true
	};
}

function formulaLines(context: ReportContext, scored: ScoredDimension): string[] {
	const { catalogue, locale, words, voice } = context;
	const { low, high } = explainDimensionRange(scored, 'claimed');
	const isOpen = low?.value !== high?.value;
	const lines = [
		[voice.words.claimed, explainDimension(catalogue, scored, 'claimed').mean],
		[voice.words.evidenced, explainDimension(catalogue, scored, 'evidenced').mean],
		[words.method.low, isOpen ? low : null],
		[words.method.high, isOpen ? high : null]
	] as const;
	const written = lines.flatMap(([label, mean]) =>
		mean ? [`${label}: ${unbroken(writeMean(mean, locale))}`] : []
	);
	return written.length > 0 ? written : [voice.words.states['not-applicable']];
}

/** What the descriptions of a question count, where it is the same for all questions. */
function levelsText({ catalogue, words, locale }: ReportContext): string {
	const scales = new Set(catalogue.questions.map(({ levels }) => levels.join()));
	const [levels] = catalogue.questions.map((question) => question.levels);
	if (scales.size !== 1 || !levels) return words.method.levelsVary;
	const scores = levels.map((score) => formatNumber(score, locale));
	return words.method.levels(levels.length, formatList(scores, locale));
}

/** Keeps a formula from breaking anywhere but before a plus or an equals sign. */
function unbroken(formula: string): string {
	return formula.replace(/ ([·/−]) /g, '\u00a0$1\u00a0').replace(/([=≈+]) /g, '$1\u00a0');
}

function overallText(context: ReportContext, figure: 'claimed' | 'evidenced'): Text {
	const { catalogue, score, words, locale } = context;
	const { index, withoutPoint } = explainIndex(catalogue, score, figure);
	const label = { text: `${words.method.of[figure]}: `, isStrong: true };
	if (index) {
		const text = words.method.overall(
			unbroken(writeMeanMin(index, locale)),
			unbroken(writeIndexMean(index, locale))
		);
		return [label, `${text} ${words.method.shown(scoreText(index.value, context.voice))}`];
	}
	if (withoutPoint.length === 0) return [label, words.method.nothing];
	const names = withoutPoint.map(({ id }) => context.instrument.dimension(id));
	const needed = formatPercent(catalogue.minCoverage, locale);
	return [label, words.method.withoutPoint(formatList(names, locale), needed)];
}

function stepValues(context: ReportContext): Text[] {
	const { catalogue, score, words, voice, locale } = context;
	const values = score.nextSteps.flatMap((step) => {
		const explained = explainNextStep(catalogue, score, step);
		if (!explained) return [];
		const { id } = step.question;
		const formula = writeDifference(explained.before.value, explained.after.value, locale);
		return [
			words.method.step(voice.words.named(context.instrument.question(id), id), unbroken(formula))
		];
	});
	if (values.length === 0) return [];
	return [[{ text: words.method.steps, isStrong: true }, `${values.join('; ')}.`]];
}
