import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { ChartTheme } from './chart-theme';
import { directLabels } from './direct-labels';
import { wrapLabel } from './wrap-label';

/** One dimension as the bars show it; scores 0 to 100, texts already in the reader's language. */
export interface DimensionBar {
	readonly name: string;
	/** The maturity level as a word, or why there is none. */
	readonly level: string;
	readonly claimed: number | null;
	readonly evidenced: number | null;
	readonly range: { readonly low: number; readonly high: number } | null;
	readonly claimedText: string;
	readonly evidencedText: string;
	readonly rangeText: string;
}

export interface ChartWords {
	readonly claimed: string;
	readonly evidenced: string;
	readonly range: string;
	readonly formatTick: (score: number) => string;
}

export interface BarsInput {
	readonly bars: readonly DimensionBar[];
	readonly words: ChartWords;
	readonly theme: ChartTheme;
	/** Whether there is little room, as on a phone. */
	readonly isNarrow: boolean;
}

type BarPoint = number | [number, number] | null;
export type BarsConfiguration = ChartConfiguration<'bar', BarPoint[], string[]>;

const ROW_HEIGHT = 72;
const AXIS_HEIGHT = 32;
const FONT_SIZE = 14;
const CHARACTER_WIDTH = 8;

/** Height of the chart in CSS pixels; known before it is drawn, so that nothing jumps. */
export function dimensionBarsHeight(count: number): number {
	return count * ROW_HEIGHT + AXIS_HEIGHT;
}

/** Horizontal bars: claimed outlined, evidenced filled, the range as a light band behind both. */
export function dimensionBars(input: BarsInput): BarsConfiguration {
	const { bars, theme } = input;
	return {
		type: 'bar',
		data: {
			labels: bars.map((bar) => [...wrapLabel(bar.name, input.isNarrow ? 14 : 28), bar.level]),
			datasets: datasetsOf(input)
		},
		options: optionsOf(input),
		plugins: [
			directLabels({
				labels: [
					bars.map((bar) => (bar.claimed === null ? null : bar.claimedText)),
					bars.map((bar) => (bar.evidenced === null ? null : bar.evidencedText)),
					bars.map((bar) => (bar.claimed === null && bar.range ? bar.rangeText : null))
				],
				atLowEnd: [2],
				colour: theme.ink,
				font: `600 ${FONT_SIZE}px ${theme.fontFamily}`
			})
		]
	};
}

function datasetsOf({ bars, words, theme }: BarsInput): BarsConfiguration['data']['datasets'] {
	const thickness = { barPercentage: 0.92, categoryPercentage: 0.62 };
	return [
		{
			label: words.claimed,
			data: bars.map(({ claimed }) => claimed),
			backgroundColor: 'transparent',
			borderColor: theme.accent,
			borderWidth: 2,
			borderSkipped: false,
			...thickness
		},
		{
			label: words.evidenced,
			data: bars.map(({ evidenced }) => evidenced),
			backgroundColor: theme.accent,
			...thickness
		},
		{
			label: words.range,
			data: bars.map(({ range }) => bandOf(range)),
			backgroundColor: theme.band,
			borderColor: theme.muted,
			borderWidth: { left: 1, right: 1 },
			borderSkipped: false,
			grouped: false,
			// Drawn first, behind the bars.
			order: 1,
			barPercentage: 1,
			categoryPercentage: 0.78
		}
	];
}

function bandOf(range: DimensionBar['range']): [number, number] | null {
	return range && range.high > range.low ? [range.low, range.high] : null;
}

function optionsOf({ bars, words, theme, isNarrow }: BarsInput): ChartOptions<'bar'> {
	const font = { family: theme.fontFamily, size: isNarrow ? FONT_SIZE - 1 : FONT_SIZE };
	const pointTexts = bars.map(({ claimedText }) => claimedText.length);
	return {
		indexAxis: 'y',
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		layout: { padding: { right: CHARACTER_WIDTH * Math.max(2, ...pointTexts) + 8 } },
		scales: {
			x: {
				min: 0,
				max: 100,
				border: { display: false },
				grid: { color: theme.grid },
				ticks: {
					stepSize: 25,
					maxRotation: 0,
					color: theme.muted,
					font,
					callback: (value) => words.formatTick(Number(value))
				}
			},
			y: {
				border: { display: false },
				grid: { display: false },
				ticks: { color: theme.ink, font, crossAlign: 'far', autoSkip: false }
			}
		},
		plugins: {
			tooltip: {
				bodyFont: font,
				titleFont: font,
				callbacks: {
					title: ([item]) => (item ? (bars[item.dataIndex]?.name ?? '') : ''),
					label: ({ datasetIndex, dataIndex }) => tooltipOf(bars[dataIndex], datasetIndex, words)
				}
			}
		}
	};
}

function tooltipOf(bar: DimensionBar | undefined, datasetIndex: number, words: ChartWords): string {
	if (!bar) return '';
	if (datasetIndex === 0) return `${words.claimed}: ${bar.claimedText}`;
	if (datasetIndex === 1) return `${words.evidenced}: ${bar.evidencedText}`;
	return `${words.range}: ${bar.rangeText}`;
}
