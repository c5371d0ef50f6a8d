import type { ColourRole, MeasureText, Scene, Shape, Stroke } from './scene';
import { xmlText } from './xml-text';

export type Palette = Readonly<Record<ColourRole, string>>;

export interface SvgOptions {
	readonly palette: Palette;
	readonly fontFamily: string;
	/** What the drawing shows, for those who do not see it. */
	readonly title: string;
	/** Planned widths of the texts, to be kept in whatever typeface they are drawn. */
	readonly measureText?: MeasureText | undefined;
	/** A style sheet with the typeface itself, for machines that do not have it. */
	readonly typeface?: string | undefined;
}

/** A scene as the text of an SVG file. */
export function paintSvg(scene: Scene, options: SvgOptions): string {
	const { palette, fontFamily, title, typeface } = options;
	const width = decimal(scene.width);
	const height = decimal(scene.height);
	const attributes = [
		'xmlns="http://www.w3.org/2000/svg"',
		`viewBox="0 0 ${width} ${height}"`,
		`width="${width}"`,
		`height="${height}"`,
		`font-family="${escaped(fontFamily)}"`,
		'role="img"'
	];
	const background = `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`;
	const shapes = scene.shapes.map((shape) => paintShape(shape, options));
	const style = typeface ? [`<style>${escaped(typeface)}</style>`] : [];
	const lines = [`<title>${escaped(title)}</title>`, ...style, background, ...shapes];
	return `<svg ${attributes.join(' ')}>\n${lines.join('\n')}\n</svg>\n`;
}

function paintShape(shape: Shape, options: SvgOptions): string {
	const { palette } = options;
	if (shape.kind === 'text') return paintText(shape, options);
	const paint = paintOf(shape, palette);
	if (shape.kind === 'rect') {
		const { x, y, width, height } = shape;
		return `<rect ${numbers({ x, y, width, height })} ${paint}/>`;
	}
	if (shape.kind === 'circle') {
		return `<circle ${numbers({ cx: shape.x, cy: shape.y, r: shape.radius })} ${paint}/>`;
	}
	const points = shape.points.map(([x, y]) => `${decimal(x)},${decimal(y)}`).join(' ');
	return `<${shape.isClosed ? 'polygon' : 'polyline'} points="${points}" ${paint}/>`;
}

function paintText(
	shape: Extract<Shape, { kind: 'text' }>,
	{ palette, measureText }: SvgOptions
): string {
	const { text, x, y, size, isBold, anchor = 'start', role = 'ink' } = shape;
	const weight = isBold ? ' font-weight="bold"' : '';
	const place = numbers({ x, y, 'font-size': size });
	const length = measureText
		? ` textLength="${decimal(measureText(text, size, isBold))}" lengthAdjust="spacingAndGlyphs"`
		: '';
	return `<text ${place}${weight}${length} text-anchor="${anchor}" fill="${palette[role]}">${escaped(text)}</text>`;
}

interface Painting {
	readonly fill?: ColourRole;
	readonly stroke?: Stroke;
	readonly fillOpacity?: number;
}

function paintOf({ fill, stroke, fillOpacity }: Painting, palette: Palette): string {
	const parts = [`fill="${fill ? palette[fill] : 'none'}"`];
	if (fillOpacity !== undefined) parts.push(`fill-opacity="${decimal(fillOpacity)}"`);
	if (stroke) parts.push(`stroke="${palette[stroke.role]}"`, `stroke-width="${stroke.width}"`);
	if (stroke?.dash) parts.push(`stroke-dasharray="${stroke.dash.join(' ')}"`);
	return parts.join(' ');
}

function numbers(values: Readonly<Record<string, number>>): string {
	return Object.entries(values)
		.map(([name, value]) => `${name}="${decimal(value)}"`)
		.join(' ');
}

function decimal(value: number): string {
	return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

function escaped(text: string): string {
	return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
