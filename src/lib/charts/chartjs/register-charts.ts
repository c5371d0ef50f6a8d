import {
	BubbleController,
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
import type { BubbleConfiguration } from './lever-bubbles';
import type { TrendConfiguration } from './trend-lanes';

/** The only module that loads Chart.js; import it lazily. It has just the pieces our charts use. */
Chart.register(
	BubbleController,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	Tooltip
);

export type ScreenChart = RadarConfiguration | TrendConfiguration | BubbleConfiguration;

/** Draws a chart; whoever calls must destroy it when the canvas goes away. */
export function renderChart(canvas: HTMLCanvasElement, config: ScreenChart): { destroy(): void } {
	switch (config.type) {
		case 'line':
			return new Chart(canvas, config);
		case 'bubble':
			return new Chart(canvas, config);
		case 'radar':
			return new Chart(canvas, config);
	}
}
