import { timeBookIn, type BookedTrial, type RealisationFactor } from '../../domain';
import type { Locale } from '../../language/locale';
import { loadMonthWords } from '../../language/words/month';
import { loadTimeBookWords } from '../../language/words/time-book';
import {
	caseCounts,
	factorText,
	hoursText,
	rangeOfTrial,
	signedNumber,
	trialName,
	trialVerdict,
	type TimeBookVoice
} from '../../say/time-book';
import type { PartWriter } from '../report-context';
import type { Block, TableCell, Text } from '../report-document';

/** Expected, felt and measured of every trial, and what comes true on the whole. */
export async function timeBookInReport(locale: Locale): Promise<PartWriter> {
	const [words, month] = await Promise.all([loadTimeBookWords(locale), loadMonthWords(locale)]);
	const voice: TimeBookVoice = { words, locale };
	return ({ sections = {} }) => {
		const { trials, factor, sum } = timeBookIn(sections);
		if (trials.length === 0) return [];
		const total: readonly Block[] =
			sum.count === 0
				? []
				: [
						{
							kind: 'paragraph',
							text: [
								words.sum.text(
									sum.count,
									signedNumber(sum.expected, voice),
									signedNumber(sum.measured, voice)
								),
								factor ? ` ${words.sum.factor(factorText(factor, voice))}` : ''
							]
						}
					];
		return [
			{ kind: 'heading', level: 2, text: month.parts['time-book'], id: 'time-book' },
			{ kind: 'paragraph', text: [`${words.report.lead} ${words.perWeek}`] },
			{
				kind: 'table',
				title: '',
				columns: [
					{ title: words.report.task, share: 4 },
					{ title: words.figures.expected, share: 2, align: 'right' },
					{ title: words.figures.felt, share: 1.5, align: 'right' },
					{ title: words.figures.measured, share: 2.5, align: 'right' }
				],
				rows: trials.map((trial) => row(trial, factor, voice)),
				hasRowHeaders: true
			},
			...total
		];
	};
}

function row(
	trial: BookedTrial,
	factor: RealisationFactor | null,
	voice: TimeBookVoice
): readonly TableCell[] {
	const { figures } = trial;
	const { statuses } = voice.words;
	const range = rangeOfTrial(trial, voice);
	return [
		{
			text: [
				{ text: trialName(trial.entry, voice), isStrong: true },
				`\n${statuses[figures.status]}: ${caseCounts(trial, voice)}. ${trialVerdict(trial, voice)}`
			]
		},
		{ text: expectedText(trial, factor, voice) },
		{ text: [hoursText(figures.felt, voice)] },
		{
			text: [
				{ text: hoursText(figures.measured, voice), isStrong: true },
				range === undefined ? '' : `\n${range}`
			]
		}
	];
}

function expectedText(
	{ figures, discounted }: BookedTrial,
	factor: RealisationFactor | null,
	voice: TimeBookVoice
): Text {
	if (discounted === null || !factor) return [hoursText(figures.expected, voice)];
	return [
		hoursText(discounted, voice),
		`\n${hoursText(figures.expected, voice)} × ${factorText(factor, voice)}`
	];
}
