import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { ChartTheme } from './chart-theme';
import { wrapLabel } from './wrap-label';

/** One dimension as the radar shows it; scores 0 to 100, texts already in the reader's language. */
export interface RadarPoint {
	readonly name: string;
	readonly claimed: number | null;
	readonly evidenced: number | null;
	readonly claimedText: string;
	readonly evidencedText: string;
}

export interface RadarInput {
	readonly points: readonly RadarPoint[];
	readonly words: {
		readonly claimed: string;
		readonly evidenced: string;
	};
	readonly theme: ChartTheme;
	/** Whether there is little room, as on a phone. */
	readonly isNarrow: boolean;
}

export type RadarConfiguration = ChartConfiguration<'radar', (number | null)[], string[]>;

/** How many dimensions with a point a radar needs to enclose anything. */
export const FEWEST_RADAR_POINTS = 3;

/** Claimed as a dashed line, evidenced as a filled area. */
export function dimensionRadar(input: RadarInput): RadarConfiguration {
	const { points, words, theme, isNarrow } = input;
	const line = { borderColor: theme.accent, borderWidth: 2, pointRadius: 4 };
	const isClosed = points.every(({ evidenced }) => evidenced !== null);
	return {
		type: 'radar',
		data: {
			labels: points.map(({ name, evidenced, evidencedText }) => [
				...wrapLabel(name, isNarrow ? 14 : 24),
				...(evidenced === null ? [evidencedText] : [])
			]),
			datasets: [
				{
					label: words.claimed,
					data: points.map(({ claimed }) => claimed),
					fill: false,
					borderDash: [6, 4],
					pointBackgroundColor: theme.paper,
					...line
				},
				{
					label: words.evidenced,
					data: points.map(({ evidenced }) => evidenced),
					// Chart.js would fill a gap by way of the centre, as if the dimension were at zero.
					fill: isClosed,
					// The surface of the area must leave the grid readable.
					backgroundColor: `color-mix(in srgb, ${theme.accent} 25%, transparent)`,
					pointBackgroundColor: theme.accent,
					...line
				}
			]
		},
		options: radarOptions(input)
	};
}

function radarOptions({ points, words, theme, isNarrow }: RadarInput): ChartOptions<'radar'> {
	const font = { family: theme.fontFamily, size: isNarrow ? 12 : 14 };
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: false,
		scales: {
			r: {
				min: 0,
				max: 100,
				angleLines: { color: theme.grid },
				grid: { color: theme.grid },
				pointLabels: { color: theme.ink, font },
				// Their figures would lie on the points of the first dimension; words beside the chart name them.
				ticks: { stepSize: 25, display: false }
			}
		},
		plugins: {
			tooltip: {
				bodyFont: font,
				titleFont: font,
				callbacks: {
					title: ([item]) => (item ? (points[item.dataIndex]?.name ?? '') : ''),
					label: ({ datasetIndex, dataIndex }) =>
						datasetIndex === 0
							? `${words.claimed}: ${points[dataIndex]?.claimedText ?? ''}`
							: `${words.evidenced}: ${points[dataIndex]?.evidencedText ?? ''}`
				}
			}
		}
	};
}
