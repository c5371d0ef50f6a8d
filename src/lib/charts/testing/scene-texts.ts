import { approximateWidth } from '../approximate-width';
import type { Scene, Shape } from '../scene';

/** What is written in a scene, and whether it can be read. */

type TextShape = Extract<Shape, { kind: 'text' }>;

export function textsOf({ shapes }: Scene): TextShape[] {
	return shapes.filter((shape) => shape.kind === 'text');
}

export function wordsOf(scene: Scene): string[] {
	return textsOf(scene).map(({ text }) => text);
}

function boxOf({ text, x, y, size, isBold, anchor = 'start' }: TextShape) {
	const width = approximateWidth(text, size, isBold);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { text, left, right: left + width, top: y - size * 0.72, bottom: y };
}

/** Pairs of texts that touch, and texts that leave the drawing. */
export function textFaults(scene: Scene): string[] {
	const boxes = textsOf(scene).map(boxOf);
	const outside = boxes.filter(
		({ left, right, top, bottom }) =>
			left < -0.5 || right > scene.width + 0.5 || top < -0.5 || bottom > scene.height + 0.5
	);
	const touching = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `"${a.text}" touches "${b.text}"`)
	);
	return [...outside.map(({ text }) => `"${text}" leaves the drawing`), ...touching];
}
