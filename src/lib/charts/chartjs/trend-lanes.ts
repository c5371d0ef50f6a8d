import type {
	Chart,
	ChartConfiguration,
	ChartOptions,
	ScriptableLineSegmentContext
} from 'chart.js';
import { labelledDays } from '../labelled-days';
import type { TrendLane, TrendLanes } from '../trend-lane';
import type { ChartTheme } from './chart-theme';

export interface TrendInput extends TrendLanes {
	readonly words: { readonly claimed: string; readonly evidenced: string };
	readonly theme: ChartTheme;
	readonly isNarrow: boolean;
}

interface LanePoint {
	readonly x: number;
	readonly y: number | null;
}

export type TrendConfiguration = ChartConfiguration<'line', LanePoint[], string>;

const LANE_HEIGHT = 52;
const AXIS_HEIGHT = 40;
const FIGURES_WIDTH = 34;
/** As wide as the names beside the bars above: 29 percent of the whole. */
const NAMES_SHARE = 0.29;
/** On a phone the name stands in its lane, above its 100, which makes it higher. */
const NARROW_LANE_HEIGHT = 96;
const NARROW_NAME = 118;
const TOP = { narrow: 142, wide: 108 };
const RIGHT_SIDE = 28;
const BETWEEN_DAYS = 12;

/** Height of the chart in CSS pixels; known before it is drawn, so that nothing jumps. */
export function trendLanesHeight(count: number, isNarrow: boolean): number {
	return count * (isNarrow ? NARROW_LANE_HEIGHT : LANE_HEIGHT) + AXIS_HEIGHT;
}

/** Claimed with hollow points, backed up with filled ones; one vertical axis per lane, 0 to 100. */
export function trendLanes(input: TrendInput): TrendConfiguration {
	return {
		type: 'line',
		data: { datasets: input.lanes.flatMap((lane, place) => linesOf(lane, place, input)) },
		options: optionsOf(input),
		plugins: [laneNames(input)]
	};
}

/** An axis title would lie on its side. */
function laneNames({ lanes, theme, isNarrow }: TrendInput) {
	return {
		id: 'lane-names',
		afterDraw({ ctx, scales, chartArea }: Chart) {
			ctx.save();
			ctx.fillStyle = theme.ink;
			ctx.font = `600 14px ${theme.fontFamily}`;
			for (const [place, { name }] of lanes.entries()) {
				const axis = scales[axisOf(place)];
				if (!axis) continue;
				const height = axis.getPixelForValue(isNarrow ? NARROW_NAME : 50);
				ctx.fillText(name, isNarrow ? chartArea.left : 0, height + (isNarrow ? 0 : 5));
			}
			ctx.restore();
		}
	};
}

function linesOf(
	{ name, points }: TrendLane,
	place: number,
	{ days, words, theme }: TrendInput
): TrendConfiguration['data']['datasets'] {
	return [
		{
			...line('claimed'),
			borderDash: [5, 4],
			pointBackgroundColor: theme.paper,
			pointBorderWidth: 2
		},
		{ ...line('evidenced'), pointBackgroundColor: theme.accent }
	];

	function line(figure: 'claimed' | 'evidenced') {
		return {
			label: `${name}, ${words[figure]}`,
			data: points.map((point, index) => ({ x: days[index] ?? 0, y: point[figure] })),
			yAxisID: axisOf(place),
			borderColor: theme.accent,
			borderWidth: 2,
			pointRadius: 4,
			pointHitRadius: 12,
			segment: {
				borderColor: ({ p1DataIndex }: ScriptableLineSegmentContext) =>
					points[p1DataIndex]?.isComparable ? undefined : 'transparent'
			}
		};
	}
}

function optionsOf(input: TrendInput): ChartOptions<'line'> {
	const { lanes, theme, isNarrow } = input;
	const font = { family: theme.fontFamily, size: isNarrow ? 12 : 13 };
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		layout: { padding: { right: RIGHT_SIDE, top: 6 } },
		scales: {
			x: dayAxis(input, font),
			...Object.fromEntries(
				// Chart.js stacks axes from the bottom up.
				lanes.map((_, place) => [axisOf(place), laneAxis(place, input)])
			)
		},
		plugins: { tooltip: { bodyFont: font, titleFont: font, callbacks: tooltips(input) } }
	};
}

/** What there is of an axis while its labels are chosen. */
interface DayAxis {
	ticks: { value: number }[];
	readonly ctx: CanvasRenderingContext2D;
	readonly chart: { readonly width: number };
}

function dayAxis(
	{ days, dayTexts, theme, isNarrow }: TrendInput,
	font: { readonly family: string; readonly size: number }
) {
	const last = days.at(-1) ?? 0;
	const textOf = new Map(days.map((day, place) => [day, dayTexts[place] ?? '']));
	const room = Math.max(1, last * 0.03);
	return {
		type: 'linear' as const,
		min: -room,
		max: last + room,
		grid: { color: theme.grid },
		ticks: {
			color: theme.muted,
			font,
			maxRotation: 0,
			autoSkip: false,
			callback: (day: string | number) => textOf.get(Number(day)) ?? ''
		},
		afterBuildTicks: (axis: DayAxis) => {
			const { ctx, chart } = axis;
			ctx.font = `${font.size}px ${font.family}`;
			const widest = Math.max(...dayTexts.map((text) => ctx.measureText(text).width));
			const pixels = chart.width - namesWidth(chart.width, isNarrow) - RIGHT_SIDE;
			const apart = ((widest + BETWEEN_DAYS) * (last + 2 * room)) / Math.max(1, pixels);
			axis.ticks = labelledDays(days, apart).map((place) => ({ value: days[place] ?? 0 }));
		}
	};
}

function namesWidth(chartWidth: number, isNarrow: boolean): number {
	return isNarrow ? FIGURES_WIDTH : chartWidth * NAMES_SHARE;
}

function laneAxis(place: number, { lanes, theme, isNarrow }: TrendInput) {
	const font = { family: theme.fontFamily, size: 12 };
	return {
		type: 'linear' as const,
		position: 'left' as const,
		stack: 'lanes',
		stackWeight: 1,
		weight: lanes.length - place,
		// Points at the very bottom keep clear of the next lane.
		min: -8,
		max: isNarrow ? TOP.narrow : TOP.wide,
		border: { display: false },
		// The library measures the figures before they are chosen below.
		afterFit: (axis: { width: number; chart: { width: number } }) => {
			axis.width = namesWidth(axis.chart.width, isNarrow);
		},
		grid: { color: theme.grid },
		// Where lanes lie close, the 0 of one would lie on the 100 of the next.
		ticks: {
			color: theme.muted,
			font,
			callback: (value: string | number) =>
				isNarrow || Number(value) > 0 || place === lanes.length - 1 ? String(value) : ''
		},
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = (isNarrow ? [0, 50, 100] : [0, 100]).map((value) => ({ value }));
		}
	};
}

function axisOf(place: number): string {
	return `y${place}`;
}

function tooltips({ lanes, dayTexts, words }: TrendInput) {
	return {
		title: ([item]: { dataIndex: number }[]) => (item ? (dayTexts[item.dataIndex] ?? '') : ''),
		label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) => {
			const lane = lanes[Math.floor(datasetIndex / 2)];
			const point = lane?.points[dataIndex];
			if (!lane || !point) return '';
			return datasetIndex % 2 === 0
				? `${lane.name}, ${words.claimed}: ${point.claimedText}`
				: `${lane.name}, ${words.evidenced}: ${point.evidencedText}`;
		}
	};
}
