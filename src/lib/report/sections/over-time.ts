import { trend as trendScene } from '../../charts/scenes/trend';
import type { TrendLanes } from '../../charts/trend-lane';
import { beginsSeries, hasBreak, trendLanesOf } from '../../say/trend';
import { chartWords, REPORT_WIDTH } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block } from '../report-document';

/** Every area over all completed checks on one page: twelve months fit. Nothing before the second. */
export function overTime(context: ReportContext): readonly Block[] {
	const { trend, words, voice } = context;
	if (!trend || trend.checks.length < 2) return [];
	const lanes = trendLanesOf(trend, voice);
	const { title, lead, broken } = words.overTime;
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 2, text: title, id: 'over-time' },
		{ kind: 'paragraph', text: [lead] },
		figure(lanes, context),
		table(lanes, context),
		...(hasBreak(lanes) ? [{ kind: 'paragraph', tone: 'small', text: [broken] } as const] : [])
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

function table(
	{ lanes, dayTexts }: TrendLanes,
	{ words: { overTime: words } }: ReportContext
): Block {
	return {
		kind: 'table',
		title: words.table,
		columns: [
			{ title: words.day, share: 1.1 },
			...lanes.map(({ name }) => ({ title: name, share: 1, align: 'right' }) as const)
		],
		rows: dayTexts
			.map((day, place) => [
				{ text: [day] },
				...lanes.map((lane) => {
					const point = lane.points[place];
					const text = point ? words.cell(point.claimedText, point.evidencedText) : '';
					return { text: [beginsSeries(lane, place) ? `${text} ${words.mark}` : text] };
				})
			])
			.reverse(),
		hasRowHeaders: true
	};
}
