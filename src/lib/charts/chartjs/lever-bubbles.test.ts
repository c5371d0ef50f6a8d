import { expect, test } from 'vitest';
import { readChartTheme } from './chart-theme';
import { leverBubbles, type LeverBubblesInput } from './lever-bubbles';

const input: LeverBubblesInput = {
	bubbles: [
		{ name: 'Offers', hours: 16, readiness: 61, category: 'start', text: 'Offers: 16' },
		{ name: 'Trips', hours: 4, readiness: 86, category: 'later', text: 'Trips: 4' },
		{ name: 'Fairs', hours: 0, readiness: 11, category: 'leave', text: 'Fairs: 0' }
	],
	minHours: 3,
	minReadiness: 50,
	words: {
		x: 'Hours',
		y: 'Readiness',
		categories: { start: 'start', prepare: 'prepare', later: 'later', leave: 'leave' },
		format: (value) => `${value}`
	},
	theme: readChartTheme(false, () => ''),
	isNarrow: false
};

test('the area of a bubble is its hours, and the smallest can still be seen', () => {
	const [start, later, leave] = leverBubbles(input).data.datasets;
	expect(start?.data).toEqual([{ x: 16, y: 61, r: 28 }]);
	expect(later?.data).toEqual([{ x: 4, y: 86, r: 14 }]);
	expect(leave?.data[0]?.r).toBe(6);
});

test('every category has a shape and a word of its own', () => {
	const { datasets } = leverBubbles(input).data;
	expect(datasets.map(({ label }) => label)).toEqual(['start', 'later', 'leave']);
	expect(datasets.map(({ pointStyle }) => pointStyle)).toEqual(['circle', 'rect', 'crossRot']);
});

test('the threshold is in sight even where no process reaches it, and nothing moves', () => {
	const { options } = leverBubbles({ ...input, bubbles: [], minHours: 20 });
	expect(options?.scales?.['x']?.max).toBeGreaterThan(20);
	expect(options?.animation).toBe(false);
});
