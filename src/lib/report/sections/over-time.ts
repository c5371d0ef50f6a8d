import { trend as trendScene } from '../../charts/scenes/trend';
import type { TrendLanes } from '../../charts/trend-lane';
import { hasBreak, trendLanesOf, trendRows } from '../../say/trend';
import { chartWords, REPORT_WIDTH } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block } from '../report-document';

/** Every area over all completed checks on one page: twelve months fit. Nothing before the second. */
export function overTime(context: ReportContext): readonly Block[] {
	const { trend, voice } = context;
	if (!trend || trend.checks.length < 2) return [];
	const lanes = trendLanesOf(trend, voice);
	const { title, lead } = voice.words.trend;
	const { legend } = voice.words.newSeries;
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 2, text: title, id: 'over-time' },
		{ kind: 'paragraph', text: [lead] },
		figure(lanes, context),
		table(lanes, context),
		...(hasBreak(lanes) ? [{ kind: 'paragraph', tone: 'small', text: [legend] } as const] : [])
	];
}

function figure(lanes: TrendLanes, context: ReportContext): Block {
	const { words, measureText } = context;
	const parts = lanes.lanes.map(({ name, points }) =>
		words.overTime.part(name, points[0]?.evidencedText ?? '', points.at(-1)?.evidencedText ?? '')
	);
	return {
		kind: 'figure',
		scene: trendScene(lanes, {
			width: REPORT_WIDTH,
			words: chartWords(context),
			measureText
		}),
		alt: words.overTime.alt(parts.join('; '))
	};
}

function table(lanes: TrendLanes, { words: { overTime: words }, voice }: ReportContext): Block {
	return {
		kind: 'table',
		title: words.table,
		columns: [
			{ title: words.day, share: 1.1 },
			...lanes.lanes.map(({ name }) => ({ title: name, share: 1, align: 'right' }) as const)
		],
		rows: trendRows(lanes, voice).map(({ day, cells }) => [
			{ text: [day] },
			...cells.map(({ cell, mark }) => ({ text: [mark ? `${cell} ${mark}` : cell] }))
		]),
		hasRowHeaders: true
	};
}
