import {
	aiMistakesSection,
	countMistakes,
	gapsFoundByAi,
	latestFirst,
	readSection,
	type AiMistake,
	type FoundGap
} from '../../domain';
import { formatDate } from '../../language/format';
import type { Locale } from '../../language/locale';
import { loadAiMistakesWords, type AiMistakesWords } from '../../language/words/ai-mistakes';
import { loadMonthWords } from '../../language/words/month';
import { answerLink } from '../links';
import type { PartInput } from '../part-input';
import type { PartWriter, ReportContext } from '../report-context';
import type { Block, TableCell, Text } from '../report-document';

/** Writes what an AI got wrong, and what is therefore still to be put in writing. */
export async function loadAiMistakesPart(locale: Locale): Promise<PartWriter> {
	const [words, month] = await Promise.all([loadAiMistakesWords(locale), loadMonthWords(locale)]);
	return (context) => aiMistakes(context, words, month.parts['ai-mistakes']);
}

/** What `score` prints of the log: counts, and the questions with an open gap. */
export function aiMistakesFigures({ sections, catalogue }: PartInput): unknown {
	const { entries } = readSection(sections, aiMistakesSection);
	if (entries.length === 0) return undefined;
	const { total, byKind, byQuestion } = countMistakes(entries.map(({ entry }) => entry));
	const order = catalogue.questions.map(({ id }) => id);
	const gaps = gapsFoundByAi(entries, order).filter(({ open }) => open.length > 0);
	return {
		total,
		byKind: Object.fromEntries(byKind.map(({ kind, count }) => [kind ?? 'none', count])),
		byQuestion: Object.fromEntries(byQuestion),
		openGaps: gaps.map(({ question, open, openSince }) => ({
			question,
			mistakes: open.length,
			since: openSince
		}))
	};
}

function aiMistakes(
	context: ReportContext,
	words: AiMistakesWords,
	title: string
): readonly Block[] {
	const { entries } = readSection(context.sections ?? {}, aiMistakesSection);
	if (entries.length === 0) return [];
	const order = context.catalogue.questions.map(({ id }) => id);
	const gaps = gapsFoundByAi(entries, order).filter(({ open }) => open.length > 0);
	const columns = words.report.columns;
	return [
		{ kind: 'heading', level: 2, text: title, id: 'ai-mistakes' },
		{ kind: 'paragraph', text: [words.report.lead] },
		{
			kind: 'paragraph',
			text: [
				countLine(
					entries.map(({ entry }) => entry),
					words
				)
			]
		},
		...gapBlocks(context, gaps, words),
		{
			kind: 'table',
			title: words.list.title,
			columns: [
				{ title: columns.day, share: 1.4 },
				{ title: columns.mistake, share: 4.6 },
				{ title: columns.noticed, share: 2 },
				{ title: columns.pointsTo, share: 2.6 }
			],
			rows: latestFirst(entries).map(({ entry }) => cells(context, entry, words)),
			hasRowHeaders: true
		}
	];
}

function countLine(mistakes: readonly AiMistake[], { list, form }: AiMistakesWords): string {
	const { total, byKind } = countMistakes(mistakes);
	const parts = byKind
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => list.countOf(count, kind ? form.kinds[kind] : list.noKind));
	return `${list.sum(total)}: ${parts.join(list.separator)}`;
}

function gapBlocks(
	context: ReportContext,
	gaps: readonly FoundGap[],
	words: AiMistakesWords
): readonly Block[] {
	const { instrument, locale } = context;
	if (gaps.length === 0) return [];
	const items = gaps.map(({ question, open, openSince = '' }): Text => [
		answerLink(context, question, instrument.question(question)),
		` – ${words.gaps.since(open.length, formatDate(openSince, locale))}`
	]);
	return [
		{ kind: 'heading', level: 3, text: words.gaps.title, id: 'gaps-found-by-ai' },
		{ kind: 'list', isOrdered: false, items }
	];
}

function cells(context: ReportContext, mistake: AiMistake, words: AiMistakesWords): TableCell[] {
	const { instrument, locale } = context;
	const { on, noticed, question, closedOn } = mistake;
	const link = question && answerLink(context, question, instrument.question(question));
	const closed = closedOn ? words.report.closedOn(formatDate(closedOn, locale)) : '';
	return [
		{ text: [formatDate(on, locale)] },
		{ text: whatCame(context, mistake, words) },
		{ text: [noticed ? words.form.noticedWays[noticed] : ''] },
		{ text: link ? [link, ...(closed ? [`\n${closed}`] : [])] : [''] }
	];
}

/** Its kind, and the company's own words only where these are wanted. */
function whatCame(
	{ options }: ReportContext,
	{ kind, tool, asked, came }: AiMistake,
	{ form, list }: AiMistakesWords
): Text {
	const name = { text: kind ? form.kinds[kind] : list.noKind, isStrong: true };
	if (!options.withNotes) return [name];
	const told = [tool, asked && list.asked(asked), came].flatMap((text) =>
		text?.trim() ? [`\n${text.trim()}`] : []
	);
	return [name, ...told];
}
