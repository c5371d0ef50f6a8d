import type { Chart, ChartConfiguration, ChartOptions, PointStyle } from 'chart.js';
import type { ChartTheme } from './chart-theme';

/** schnell starten · erst vorbereiten · später · lassen */
type Category = 'start' | 'prepare' | 'later' | 'leave';

/** One process as it is drawn; texts already in the reader's language. */
export interface LeverBubble {
	readonly name: string;
	/** Per week. */
	readonly hours: number;
	/** 0 to 100. */
	readonly readiness: number;
	readonly category: Category;
	/** What is read at the bubble. */
	readonly text: string;
}

export interface LeverBubblesInput {
	/** In the order of the table, which numbers them. */
	readonly bubbles: readonly LeverBubble[];
	readonly minHours: number;
	readonly minReadiness: number;
	readonly words: {
		readonly x: string;
		readonly y: string;
		readonly categories: Readonly<Record<Category, string>>;
		readonly format: (value: number) => string;
	};
	readonly theme: ChartTheme;
	readonly isNarrow: boolean;
}

interface BubblePoint {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export type BubbleConfiguration = ChartConfiguration<'bubble', BubblePoint[], string>;

/** Told apart without colour. */
const SHAPES: Readonly<Record<Category, PointStyle>> = {
	start: 'circle',
	prepare: 'triangle',
	later: 'rect',
	leave: 'crossRot'
};
const CATEGORIES: readonly Category[] = ['start', 'prepare', 'later', 'leave'];

/** Radius of the largest bubble and the least one that can be hit, in CSS pixels. */
const LARGEST = { narrow: 20, wide: 28 };
const SMALLEST = 6;
const ROOM_FOR_NUMBER = 11;
const ABOVE = 9;

/** Lever hours across, readiness up; the area of a bubble is its hours, its shape the category. */
export function leverBubbles(input: LeverBubblesInput): BubbleConfiguration {
	const { bubbles, words, theme, isNarrow } = input;
	const most = Math.max(...bubbles.map(({ hours }) => hours), Number.MIN_VALUE);
	const largest = isNarrow ? LARGEST.narrow : LARGEST.wide;
	const used = CATEGORIES.filter((one) => bubbles.some(({ category }) => category === one));
	return {
		type: 'bubble',
		data: {
			datasets: used.map((category) => ({
				label: words.categories[category],
				data: bubbles
					.filter((bubble) => bubble.category === category)
					.map(({ hours, readiness }) => ({
						x: hours,
						y: readiness,
						r: Math.max(SMALLEST, largest * Math.sqrt(hours / most))
					})),
				pointStyle: SHAPES[category],
				borderColor: theme.ink,
				borderWidth: 2,
				backgroundColor: `color-mix(in srgb, ${theme.ink} 8%, transparent)`
			}))
		},
		options: bubbleOptions(input, most),
		plugins: [
			{ id: 'thresholds', beforeDatasetsDraw: (chart) => drawThresholds(chart, input) },
			{ id: 'numbers', afterDatasetsDraw: (chart) => drawNumbers(chart, input, used) }
		]
	};
}

function bubbleOptions(
	{ bubbles, words, theme, isNarrow, minHours }: LeverBubblesInput,
	most: number
): ChartOptions<'bubble'> {
	const font = { family: theme.fontFamily, size: isNarrow ? 12 : 14 };
	const ticks = { color: theme.muted, font };
	const title = { display: true, color: theme.ink, font };
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		scales: {
			x: {
				min: 0,
				// Room for the largest bubble, and always for the threshold.
				max: Math.ceil(Math.max(most, minHours) * 1.15),
				grid: { color: theme.grid },
				title: { ...title, text: words.x },
				ticks: { ...ticks, includeBounds: false, callback: (value) => words.format(Number(value)) }
			},
			y: {
				min: 0,
				max: 108,
				grid: { color: theme.grid },
				title: { ...title, text: words.y },
				ticks: { ...ticks, stepSize: 25, callback: (value) => scoreTick(Number(value)) }
			}
		},
		plugins: {
			tooltip: {
				bodyFont: font,
				callbacks: {
					label: ({ parsed: { x, y } }) =>
						bubbles.find(({ hours, readiness }) => hours === x && readiness === y)?.text ?? ''
				}
			}
		}
	};
}

/** Above 100 there is only room for half a bubble. */
function scoreTick(value: number): string {
	return value <= 100 ? `${value}` : '';
}

/** Dashed: from here on it is worth it, from here on it is ready. */
function drawThresholds(
	{ ctx, chartArea: { left, right, top, bottom }, scales: { x, y } }: Chart,
	{ minHours, minReadiness, theme }: LeverBubblesInput
): void {
	if (!x || !y) return;
	const [across, up] = [x.getPixelForValue(minHours), y.getPixelForValue(minReadiness)];
	ctx.save();
	ctx.setLineDash([6, 4]);
	ctx.strokeStyle = theme.muted;
	ctx.beginPath();
	ctx.moveTo(across, top);
	ctx.lineTo(across, bottom);
	ctx.moveTo(left, up);
	ctx.lineTo(right, up);
	ctx.stroke();
	ctx.restore();
}

function radiusOf(point: unknown): number {
	const hasRadius = typeof point === 'object' && point !== null && 'r' in point;
	return hasRadius ? Number(point.r) : 0;
}

/** The number of each process in the table, in its bubble or above a small one. */
function drawNumbers(
	chart: Chart,
	{ bubbles, theme }: LeverBubblesInput,
	used: readonly Category[]
): void {
	const { ctx } = chart;
	ctx.save();
	ctx.fillStyle = theme.ink;
	ctx.font = `600 13px ${theme.fontFamily}`;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	used.forEach((category, dataset) => {
		const own = bubbles.flatMap((bubble, rank) => (bubble.category === category ? [rank] : []));
		const points = chart.data.datasets[dataset]?.data ?? [];
		chart.getDatasetMeta(dataset).data.forEach(({ x, y: middle }, i) => {
			const radius = radiusOf(points[i]);
			const y = radius >= ROOM_FOR_NUMBER ? middle : middle - radius - ABOVE;
			const number = `${(own[i] ?? 0) + 1}`;
			ctx.strokeStyle = theme.paper;
			ctx.lineWidth = 4;
			ctx.strokeText(number, x, y);
			ctx.fillText(number, x, y);
		});
	});
	ctx.restore();
}
