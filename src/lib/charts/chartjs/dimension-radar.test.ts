import { expect, test } from 'vitest';
import { readChartTheme } from './chart-theme';
import { dimensionRadar, type RadarInput } from './dimension-radar';
import { wrapLabel } from './wrap-label';

const theme = readChartTheme(false, () => '');
const scored = {
	name: 'Digitale Souveränität',
	claimed: 39.28,
	evidenced: 31.25,
	claimedText: '39',
	evidencedText: '31'
};
const input: RadarInput = {
	points: [
		scored,
		{ ...scored, name: 'Daten', claimed: null, evidenced: null, evidencedText: 'noch kein Wert' }
	],
	words: { claimed: 'gesagt', evidenced: 'belegt' },
	theme,
	isNarrow: false
};

test('the radar shows what is claimed and what is evidenced; a missing point stays missing', () => {
	const [claimed, evidenced] = dimensionRadar(input).data.datasets;
	expect([claimed?.data, evidenced?.data]).toEqual([
		[39.28, null],
		[31.25, null]
	]);
	expect([claimed?.fill, evidenced?.fill]).toEqual([false, false]);
	expect(dimensionRadar(input).data.labels?.[1]).toEqual(['Daten', 'noch kein Wert']);
});

test('where every dimension has its point, the area is filled', () => {
	const [, evidenced] = dimensionRadar({ ...input, points: [scored, scored, scored] }).data
		.datasets;
	expect(evidenced?.fill).toBe(true);
});

test('the radar does not move', () => {
	expect(dimensionRadar(input).options?.animation).toBe(false);
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
