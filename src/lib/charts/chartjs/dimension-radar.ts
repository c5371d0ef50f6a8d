import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { BarsInput } from './dimension-bars';
import { wrapLabel } from './wrap-label';

export type RadarConfiguration = ChartConfiguration<'radar', (number | null)[], string[]>;

/** How many dimensions with a point a radar needs to enclose anything. */
export const FEWEST_RADAR_POINTS = 3;

/** The same points as the bars on a radar: claimed a dashed line, evidenced a filled area. */
export function dimensionRadar(input: BarsInput): RadarConfiguration {
	const { bars, words, theme, isNarrow } = input;
	const line = { borderColor: theme.accent, borderWidth: 2, pointRadius: 4 };
	return {
		type: 'radar',
		data: {
			labels: bars.map(({ name }) => wrapLabel(name, isNarrow ? 12 : 24)),
			datasets: [
				{
					label: words.claimed,
					data: bars.map(({ claimed }) => claimed),
					fill: false,
					borderDash: [6, 4],
					pointBackgroundColor: theme.paper,
					...line
				},
				{
					label: words.evidenced,
					data: bars.map(({ evidenced }) => evidenced),
					fill: true,
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

function radarOptions({ bars, words, theme, isNarrow }: BarsInput): ChartOptions<'radar'> {
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
				ticks: {
					stepSize: 25,
					color: theme.muted,
					font,
					showLabelBackdrop: false,
					callback: (value) => words.formatTick(Number(value))
				}
			}
		},
		plugins: {
			tooltip: {
				bodyFont: font,
				titleFont: font,
				callbacks: {
					title: ([item]) => (item ? (bars[item.dataIndex]?.name ?? '') : ''),
					label: ({ datasetIndex, dataIndex }) =>
						datasetIndex === 0
							? `${words.claimed}: ${bars[dataIndex]?.claimedText ?? ''}`
							: `${words.evidenced}: ${bars[dataIndex]?.evidencedText ?? ''}`
				}
			}
		}
	};
}
