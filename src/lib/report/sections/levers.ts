import { leverSettingsOf, leversOf, type WeighedProcess } from '../../domain';
import type { Locale } from '../../language/locale';
import { loadLeverWords } from '../../language/words/levers';
import { loadMonthWords } from '../../language/words/month';
import { leverNumber, leverReason, mendFirst, type LeverVoice } from '../../say/levers';
import { displayedName } from '../../language/displayed-name';
import type { PartWriter } from '../report-context';
import type { TableCell } from '../report-document';

/** The company's own processes, sorted, with the reason and what to mend first. */
export async function leversInReport(locale: Locale): Promise<PartWriter> {
	const [words, month] = await Promise.all([loadLeverWords(locale), loadMonthWords(locale)]);
	return ({ instrument, sections = {}, score }) => {
		const settings = leverSettingsOf(sections);
		const { weighed } = leversOf(sections, score.gates);
		if (weighed.length === 0) return [];
		const voice: LeverVoice = { words, instrument, settings };
		const { report, columns } = words;
		const [hours, readiness] = [settings.minHours, settings.minReadiness].map((value) =>
			leverNumber(value, voice)
		);
		return [
			{ kind: 'heading', level: 2, text: month.parts.levers, id: 'levers' },
			{ kind: 'paragraph', text: [report.lead] },
			{
				kind: 'table',
				title: '',
				columns: [
					{ title: columns.name, share: 3 },
					{ title: columns.hours, share: 1.5, align: 'right' },
					{ title: columns.readiness, share: 1.5, align: 'right' },
					{ title: report.reason, share: 6 }
				],
				rows: weighed.map((process) => row(process, voice)),
				hasRowHeaders: true
			},
			{
				kind: 'paragraph',
				tone: 'muted',
				text: [report.thresholds(hours ?? '', readiness ?? '')]
			}
		];
	};
}

function row(process: WeighedProcess, voice: LeverVoice): readonly TableCell[] {
	const { lever, entry } = process;
	const { categories, first, hoursPerWeek } = voice.words;
	return [
		{ text: [displayedName(entry.name)] },
		{ text: [hoursPerWeek(leverNumber(lever.hours.total, voice))] },
		{ text: [leverNumber(lever.readiness.value, voice)] },
		{
			text: [
				{ text: `${categories[lever.category]}. `, isStrong: true },
				`${leverReason(lever, voice)}\n${first.label}${mendFirst(process, voice)}`
			]
		}
	];
}
