import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip
} from 'chart.js';
import type { BarsConfiguration } from './dimension-bars';
import type { RadarConfiguration } from './dimension-radar';

/** The only module that loads Chart.js; import it lazily. It has just the pieces our charts use. */
Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip
);

export type ScreenChart = BarsConfiguration | RadarConfiguration;

/** Draws a chart; whoever calls must destroy it when the canvas goes away. */
export function renderChart(canvas: HTMLCanvasElement, config: ScreenChart): { destroy(): void } {
	return config.type === 'bar' ? new Chart(canvas, config) : new Chart(canvas, config);
}
