import {
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip
} from 'chart.js';
import type { RadarConfiguration } from './dimension-radar';
import type { TrendConfiguration } from './trend-lanes';

/** The only module that loads Chart.js; import it lazily. It has just the pieces our charts use. */
Chart.register(
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip
);

export type ScreenChart = RadarConfiguration | TrendConfiguration;

/** Draws a chart; whoever calls must destroy it when the canvas goes away. */
export function renderChart(canvas: HTMLCanvasElement, config: ScreenChart): { destroy(): void } {
	return config.type === 'line' ? new Chart(canvas, config) : new Chart(canvas, config);
}
