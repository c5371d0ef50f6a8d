import { latestSampleOf, sampleResult, samplesIn, type SourceSample } from '../../domain';
import { formatDate } from '../../language/format';
import type { Locale } from '../../language/locale';
import { loadSourceSampleWords, type SourceSampleWords } from '../../language/words/source-sample';
import { formulaText, foundText, rangeSentence } from '../../say/source-sample';
import { answerLink } from '../links';
import type { PartWriter, ReportContext } from '../report-context';
import type { Block } from '../report-document';

/** Which sources were drawn, which were found, and what that says about all of them. */
export async function sourceSampleInReport(locale: Locale): Promise<PartWriter> {
	const words = await loadSourceSampleWords(locale);
	return (context) => {
		const { sections = {}, assessment } = context;
		const sample = latestSampleOf(assessment, samplesIn(sections));
		return sample ? sampleBlocks(sample, words, context) : [];
	};
}

function sampleBlocks(
	sample: SourceSample,
	words: SourceSampleWords,
	context: ReportContext
): readonly Block[] {
	const { locale } = context;
	const { paper, draw } = words;
	const result = sampleResult(sample);
	const range = rangeSentence(result, words, locale);
	const day = formatDate(sample.drawnOn, locale);
	return [
		{ kind: 'heading', level: 2, text: words.title, id: 'source-sample' },
		{
			kind: 'paragraph',
			text: [
				paper.drawn(day, result),
				' ',
				{ text: `${foundText(result, words)}.`, isStrong: true }
			]
		},
		sourcesTable(sample, words, context),
		{ kind: 'paragraph', text: [range ?? words.result.all] },
		...(range === undefined
			? []
			: [
					{ kind: 'paragraph', tone: 'muted', text: [formulaText(result, words, locale)] } as const
				]),
		{ kind: 'paragraph', tone: 'muted', text: [draw.repeatable(day, String(sample.seed))] }
	];
}

function sourcesTable(
	{ sources }: SourceSample,
	words: SourceSampleWords,
	context: ReportContext
): Block {
	const { instrument, assessment, voice } = context;
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: voice.words.question, share: 4 },
			{ title: words.paper.place, share: 5 },
			{ title: words.paper.outcome, share: 2 }
		],
		rows: sources.map(({ question, outcome }) => [
			{ text: [answerLink(context, question, instrument.question(question))] },
			{ text: [assessment.answers[question]?.evidence?.where ?? '–'] },
			{ text: [outcome ? words.outcomes[outcome] : words.paper.open] }
		]),
		hasRowHeaders: true
	};
}
