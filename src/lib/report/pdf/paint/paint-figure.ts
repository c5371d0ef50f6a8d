import type { Scene, Shape } from '../../../charts/scene';
import type { Block } from '../../report-document';
import { endBlock, pageHeight, startBlock, type Flow } from './flow';
import { paintLines } from './paint-lines';
import { page, styles } from './paper';

import type { DrawnShape, DrawnText, Pen } from './pen';
import { blockBox } from './structure-tree';
import { measureText } from '../font-metrics';
import type { Typesetter } from '../text/typesetter';
import { unprintedText } from '../text/printable-text';

/** A scene as vectors, as wide as the column at most, with its finding as alternative text. */
export function paintFigure(flow: Flow, figure: Extract<Block, { readonly kind: 'figure' }>): void {
	const { scene, alt, caption } = figure;
	const captions = caption ? flow.typesetter.set([caption], styles.muted, flow.width) : [];
	const captionHeight = captions.length * styles.muted.leading;
	const scale = Math.min(1, flow.width / scene.width, (pageHeight - captionHeight) / scene.height);
	const height = scene.height * scale;
	startBlock(flow, 6, height + captionHeight + 4);
	paintPicture(flow, scene, { alt, place: { x: flow.x, y: flow.y, scale } });
	flow.y += height;
	if (captions.length > 0) {
		flow.y += 4;
		flow.surface.element('P', () => paintLines(flow, captions, styles.muted));
	}
	endBlock(flow, 8);
}

/** A scene with its alternative text at a place of the page. */
export function paintPicture(
	{ surface, typesetter }: Flow,
	scene: Scene,
	{ alt, place }: { readonly alt: string; readonly place: Frame }
): void {
	const { x, y, scale } = place;
	const [width, height] = [scene.width * scale, scene.height * scale];
	const box = [x, page.height - y - height, x + width, page.height - y];
	surface.element(
		'Figure',
		() => surface.mark((pen) => paintScene(pen, scene, place, typesetter)),
		{ alt: unprintedText(alt), attributes: blockBox(box) }
	);
}

interface Frame {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

function paintScene(pen: Pen, scene: Scene, frame: Frame, typesetter: Typesetter): void {
	for (const shape of scene.shapes) {
		if (shape.kind === 'text') pen.text(textInFrame(shape, frame, typesetter));
		else pen.shape(shapeInFrame(shape, frame));
	}
}

function textInFrame(
	shape: Extract<Shape, { readonly kind: 'text' }>,
	{ x, y, scale }: Frame,
	typesetter: Typesetter
): DrawnText {
	const { isBold = false, anchor = 'start', role = 'ink' } = shape;
	const size = shape.size * scale;
	const text = typesetter.clean(shape.text);
	const share = { start: 0, middle: 0.5, end: 1 }[anchor];
	const left = x + shape.x * scale - measureText(text, size, isBold) * share;
	return { text: [`${text} `], x: left, y: y + shape.y * scale, size, isBold, role };
}

function shapeInFrame(shape: DrawnShape, { x, y, scale }: Frame): DrawnShape {
	const stroke = shape.stroke && {
		stroke: {
			...shape.stroke,
			width: shape.stroke.width * scale,
			...(shape.stroke.dash && {
				dash: [shape.stroke.dash[0] * scale, shape.stroke.dash[1] * scale] as const
			})
		}
	};
	if (shape.kind === 'polygon') {
		const points = shape.points.map(([px, py]) => [x + px * scale, y + py * scale] as const);
		return { ...shape, ...stroke, points };
	}
	const place = { x: x + shape.x * scale, y: y + shape.y * scale };
	if (shape.kind === 'circle') {
		return { ...shape, ...stroke, ...place, radius: shape.radius * scale };
	}
	const size = { width: shape.width * scale, height: shape.height * scale };
	return { ...shape, ...stroke, ...place, ...size };
}
