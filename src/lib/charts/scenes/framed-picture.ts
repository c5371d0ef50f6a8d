import type { MeasureText, Scene, Shape } from '../scene';
import { fitText, heightOfText, type FittedText } from './fit-text';
import { textLines } from './shapes';

export interface PictureFrame {
	/** Says what the picture shows. */
	readonly title: string;
	/** Explains its signs. */
	readonly key: string;
	/** Whose it is, and of when. */
	readonly foot: string;
	readonly measureText: MeasureText;
}

const MARGIN = 24;
const GAP = 12;

/** A drawing that is complete in itself, as on a slide: with a title, its signs explained, and where it comes from. */
export function framedPicture(
	scene: Scene,
	{ title, key, foot, measureText }: PictureFrame
): Scene {
	const box = { width: scene.width, maxLines: 3, minSize: 6, measureText };
	const head = fitText(title, { ...box, size: 15, isBold: true });
	const signs = fitText(key, { ...box, size: 8.5 });
	const origin = fitText(foot, { ...box, maxLines: 1, size: 8.5 });
	const drawing = MARGIN + heightOfText(head) + GAP;
	const below = drawing + scene.height + GAP;
	const end = below + heightOfText(signs) + GAP / 2;
	return {
		width: scene.width + 2 * MARGIN,
		height: end + heightOfText(origin) + MARGIN,
		shapes: [
			...lines(head, MARGIN, { isBold: true }),
			...scene.shapes.map((shape) => moved(shape, MARGIN, drawing)),
			...lines(signs, below, { role: 'muted' }),
			...lines(origin, end, { role: 'muted' })
		]
	};
}

function lines(text: FittedText, top: number, style: Parameters<typeof textLines>[2]): Shape[] {
	return textLines(text, { x: MARGIN, middle: top + heightOfText(text) / 2 }, style);
}

function moved(shape: Shape, right: number, down: number): Shape {
	if (shape.kind === 'polygon') {
		return { ...shape, points: shape.points.map(([x, y]) => [x + right, y + down]) };
	}
	return { ...shape, x: shape.x + right, y: shape.y + down };
}
