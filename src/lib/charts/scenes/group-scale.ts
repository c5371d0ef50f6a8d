import type { Scene, Shape, Stroke } from '../scene';

/** The same drawing larger or smaller, its texts and lines too. */
export function scaledScene({ width, height, shapes }: Scene, factor: number): Scene {
	if (factor === 1) return { width, height, shapes };
	return {
		width: width * factor,
		height: height * factor,
		shapes: shapes.map((shape) => scaledShape(shape, factor))
	};
}

function scaledShape(shape: Shape, factor: number): Shape {
	if (shape.kind === 'text') {
		const { x, y, size } = shape;
		return { ...shape, x: x * factor, y: y * factor, size: size * factor };
	}
	const stroke = shape.stroke ? { stroke: scaledStroke(shape.stroke, factor) } : {};
	if (shape.kind === 'polygon') {
		const points = shape.points.map(([x, y]) => [x * factor, y * factor] as const);
		return { ...shape, ...stroke, points };
	}
	const place = { x: shape.x * factor, y: shape.y * factor };
	if (shape.kind === 'circle')
		return { ...shape, ...stroke, ...place, radius: shape.radius * factor };
	const size = { width: shape.width * factor, height: shape.height * factor };
	return { ...shape, ...stroke, ...place, ...size };
}

function scaledStroke({ dash, ...stroke }: Stroke, factor: number): Stroke {
	const width = stroke.width * factor;
	if (!dash) return { ...stroke, width };
	return { ...stroke, width, dash: [dash[0] * factor, dash[1] * factor] };
}
