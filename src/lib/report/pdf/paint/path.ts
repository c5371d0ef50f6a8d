import type { Shape } from '../../../charts/scene';
import { place } from './operators';
import { page } from './paper';

export type DrawnShape = Exclude<Shape, { readonly kind: 'text' }>;

/** A shape's outline in PDF operators; PDF counts from the lower left corner of the page. */
export function pathOf(shape: DrawnShape): string {
	if (shape.kind === 'rect') {
		const { x, y, width, height } = shape;
		return `${point(x, y + height)} ${place(width)} ${place(height)} re`;
	}
	if (shape.kind === 'circle') return circle(shape);
	const lines = shape.points.map(([x, y], index) => `${point(x, y)} ${index === 0 ? 'm' : 'l'}`);
	return [...lines, ...(shape.isClosed ? ['h'] : [])].join('\n');
}

function point(x: number, y: number): string {
	return `${place(x)} ${place(page.height - y)}`;
}

/** How far the handles of a quarter circle reach, as a share of its radius. */
const HANDLE = 0.5523;

const quarters = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1],
	[1, 0]
] as const;

function circle({ x, y, radius }: Extract<DrawnShape, { readonly kind: 'circle' }>): string {
	const curves = quarters.slice(1).map(([toX, toY], index) => {
		const [fromX, fromY] = quarters[index] ?? [1, 0];
		const handles = [
			[fromX + toX * HANDLE, fromY + toY * HANDLE],
			[toX + fromX * HANDLE, toY + fromY * HANDLE],
			[toX, toY]
		] as const;
		return `${handles.map(([dx, dy]) => point(x + dx * radius, y + dy * radius)).join(' ')} c`;
	});
	return [`${point(x + radius, y)} m`, ...curves, 'h'].join('\n');
}
