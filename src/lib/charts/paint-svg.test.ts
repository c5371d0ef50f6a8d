import { expect, test } from 'vitest';
import { paintSvg } from './paint-svg';
import type { Scene } from './scene';

const palette = {
	ink: '#111',
	muted: '#555',
	grid: '#ccc',
	accent: '#0e5a6d',
	'accent-soft': '#d5e5e9',
	band: '#ddd',
	zone: '#eee',
	paper: '#fff'
};

function svgOf(shapes: Scene['shapes'], title = 'Balken'): string {
	return paintSvg({ width: 100, height: 50, shapes }, { palette, fontFamily: 'Arial', title });
}

test('every kind of shape is painted where the scene has it, in the colours of the palette', () => {
	const svg = svgOf([
		{ kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'accent', fillOpacity: 0.35 },
		{ kind: 'circle', x: 5, y: 6, radius: 7, stroke: { role: 'ink', width: 1, dash: [2, 3] } },
		{
			kind: 'polygon',
			points: [
				[0, 0.123456],
				[8, 9]
			],
			isClosed: false
		},
		{ kind: 'text', text: 'Daten', x: 1, y: 2, size: 9, isBold: true, anchor: 'end' }
	]);
	expect(svg).toContain(
		'<rect x="1" y="2" width="3" height="4" fill="#0e5a6d" fill-opacity="0.35"/>'
	);
	expect(svg).toContain('<circle cx="5" cy="6" r="7" fill="none" stroke="#111"');
	expect(svg).toContain('stroke-dasharray="2 3"');
	expect(svg).toContain('<polyline points="0,0.12 8,9" fill="none"/>');
	expect(svg).toMatch(/<text [^>]*font-weight="bold" text-anchor="end" fill="#111">Daten<\/text>/);
});

test('names cannot break out of the drawing', () => {
	const text = '<script>"&"</script>\u0000';
	const svg = svgOf([{ kind: 'text', text, x: 0, y: 0, size: 9 }], text);
	expect(svg).not.toContain('<script>');
	expect(svg.match(/&lt;script&gt;&quot;&amp;&quot;&lt;\/script&gt;/g)).toHaveLength(2);
	expect(svg).not.toContain('\u0000');
});
