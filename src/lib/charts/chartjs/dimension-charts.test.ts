import { describe, expect, test } from 'vitest';
import { readChartTheme } from './chart-theme';
import {
	dimensionBars,
	dimensionBarsHeight,
	type BarsInput,
	type DimensionBar
} from './dimension-bars';
import { dimensionRadar } from './dimension-radar';
import { wrapLabel } from './wrap-label';

const scored: DimensionBar = {
	name: 'Digitale Souveränität',
	level: 'Aufgeschrieben',
	claimed: 39.28,
	evidenced: 31.25,
	range: { low: 34.375, high: 46.875 },
	claimedText: '39',
	evidencedText: '31',
	rangeText: '34 bis 47'
};
const rangeOnly: DimensionBar = {
	...scored,
	name: 'Daten',
	level: 'noch kein Wert',
	claimed: null,
	evidenced: null,
	range: { low: 0, high: 100 },
	rangeText: '0 bis 100'
};
const certain: DimensionBar = { ...scored, name: 'Prozesse', range: { low: 40, high: 40 } };
const notApplicable: DimensionBar = { ...rangeOnly, name: 'Menschen', range: null, rangeText: '' };

const theme = readChartTheme(false, () => '');
const words = {
	claimed: 'gesagt',
	evidenced: 'belegt',
	range: 'Spanne',
	formatTick: (score: number) => `${score}`
};
const input: BarsInput = {
	bars: [scored, rangeOnly, certain, notApplicable],
	words,
	theme,
	isNarrow: false
};

describe('the bars', () => {
	const config = dimensionBars(input);
	const [claimed, evidenced, range] = config.data.datasets;

	test('show what is said and what is shown; a missing point stays missing', () => {
		expect(claimed?.data).toEqual([39.28, null, 39.28, null]);
		expect(evidenced?.data).toEqual([31.25, null, 31.25, null]);
	});

	test('show a band only where something is open', () => {
		expect(range?.data).toEqual([[34.375, 46.875], [0, 100], null, null]);
	});

	test('say: outlined, shown: filled', () => {
		expect([claimed?.backgroundColor, claimed?.borderWidth]).toEqual(['transparent', 2]);
		expect(evidenced?.backgroundColor).toBe(theme.accent);
	});

	test('name the level as a word under the dimension', () => {
		expect(config.data.labels?.[0]).toEqual(['Digitale Souveränität', 'Aufgeschrieben']);
		expect(dimensionBars({ ...input, isNarrow: true }).data.labels?.[0]).toEqual([
			'Digitale',
			'Souveränität',
			'Aufgeschrieben'
		]);
	});

	test('do not move', () => {
		expect(config.options?.animation).toBe(false);
	});

	test('reserve their height before they are drawn', () => {
		expect(dimensionBarsHeight(5)).toBeGreaterThan(dimensionBarsHeight(4));
	});
});

test('the radar shows the same points', () => {
	const bars = dimensionBars(input).data.datasets.map(({ data }) => data);
	const radar = dimensionRadar(input).data.datasets.map(({ data }) => data);
	expect(radar).toEqual(bars.slice(0, 2));
});

test('colours come from the page, and where it names none the chart can still be read', () => {
	const read = readChartTheme(true, (name) => (name === '--accent' ? ' #123456 ' : ''));
	expect(read.accent).toBe('#123456');
	expect([read.ink, read.paper]).toEqual(['white', 'black']);
	expect([theme.ink, theme.paper]).toEqual(['black', 'white']);
});

test.each([
	['Daten', 10, ['Daten']],
	['Menschen und Veränderung', 14, ['Menschen und', 'Veränderung']],
	['Datenschutzgrundverordnung', 12, ['Datenschutz-', 'grundverord-', 'nung']],
	['', 10, ['']]
])('"%s" in lines of %d characters', (text, length, lines) => {
	expect(wrapLabel(text, length)).toEqual(lines);
});
