import type { Chart, Plugin } from 'chart.js';

export interface DirectLabels {
	/** One list for each data set in their order, one text for each bar; null writes nothing. */
	readonly labels: readonly (readonly (string | null)[])[];
	/** Data sets whose text begins at the low end of the bar instead of beyond its high end. */
	readonly atLowEnd: readonly number[];
	readonly colour: string;
	readonly font: string;
}

const DISTANCE = 6;

/** Writes each value next to its bar, so that nobody has to read it off the axis. */
export function directLabels(options: DirectLabels): Plugin<'bar'> {
	return {
		id: 'direct-labels',
		afterDatasetsDraw(chart) {
			options.labels.forEach((texts, datasetIndex) => {
				texts.forEach((text, index) => {
					if (text === null) return;
					writeLabel(chart, options, { text, datasetIndex, index });
				});
			});
		}
	};
}

interface PlacedText {
	readonly text: string;
	readonly datasetIndex: number;
	readonly index: number;
}

function writeLabel(
	chart: Chart,
	{ atLowEnd, colour, font }: DirectLabels,
	{ text, datasetIndex, index }: PlacedText
): void {
	const bar = chart.getDatasetMeta(datasetIndex).data[index];
	if (!bar) return;
	const { x, base, y }: Readonly<Record<string, unknown>> = bar.getProps(['x', 'base', 'y'], true);
	const start = atLowEnd.includes(datasetIndex) ? base : x;
	if (typeof start !== 'number' || typeof y !== 'number') return;
	const { ctx } = chart;
	ctx.save();
	ctx.fillStyle = colour;
	ctx.font = font;
	ctx.textBaseline = 'middle';
	ctx.fillText(text, start + DISTANCE, y);
	ctx.restore();
}
