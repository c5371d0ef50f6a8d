import type { Card, Cards } from '../../report-document';
import { unprintedText } from '../text/printable-text';
import { isAtTop, startPage, type Flow } from './flow';
import { paintPicture } from './paint-figure';
import { paintLinesAt } from './paint-lines';
import { page, styles, type TextStyle } from './paper';
import { listNumbering, type Role } from './structure-tree';

interface Layout {
	readonly columns: number;
	readonly rows: number;
	readonly padding: number;
	readonly picture: number;
	readonly gap: number;
	readonly indent: number;
	readonly title: TextStyle;
	readonly note: TextStyle;
	readonly step: TextStyle;
	readonly address: TextStyle;
	readonly small: TextStyle;
}

const { heading1, heading2, heading3, normal, lead, small, label, muted } = styles;

/** Half a sheet stands on a table and is read from a chair; an eighth is held in the hand. */
const layouts: Readonly<Record<Cards['size'], Layout>> = {
	half: {
		columns: 1,
		rows: 2,
		padding: 44,
		picture: 218,
		gap: 28,
		indent: 20,
		title: { ...heading1, size: 22, leading: 27 },
		note: { ...lead, size: 13, leading: 18, role: 'muted' },
		step: { ...lead, size: 15, leading: 21, spaceAfter: 8 },
		address: { ...heading1, size: 21, leading: 27 },
		small: { ...normal, size: 10.5, leading: 14.5 }
	},
	eighth: {
		columns: 2,
		rows: 4,
		padding: 20,
		picture: 108,
		gap: 14,
		indent: 12,
		title: { ...heading3, leading: 13 },
		note: { ...muted, spaceAfter: 0 },
		step: { ...small, spaceAfter: 2 },
		address: { ...heading2 },
		small: { ...label, isBold: false, size: 8, leading: 10.5 }
	}
};

/** Cards one beside the other, as many to a sheet as fit, with lines to cut along. */
export function paintCards(flow: Flow, { size, cards }: Cards): void {
	const layout = layouts[size];
	const { columns, rows } = layout;
	const [width, height] = [page.width / columns, page.height / rows];
	cards.forEach((card, index) => {
		const place = index % (columns * rows);
		if (place === 0) startSheet(flow, layout);
		const x = (place % columns) * width;
		const y = Math.floor(place / columns) * height;
		flow.surface.element('Sect', () => paintCard(flow, card, { layout, x, y, width, height }));
	});
}

function startSheet(flow: Flow, { columns, rows }: Layout): void {
	if (!isAtTop(flow)) startPage(flow);
	flow.y = flow.bottom;
	flow.surface.artifact('layout', (pen) => {
		const stroke = { role: 'muted', width: 0.5, dash: [3, 3] } as const;
		function cut(points: readonly (readonly [number, number])[]): void {
			pen.shape({ kind: 'polygon', points, isClosed: false, stroke });
		}
		for (let row = 1; row < rows; row++) {
			const y = (page.height / rows) * row;
			cut([
				[0, y],
				[page.width, y]
			]);
		}
		for (let column = 1; column < columns; column++) {
			const x = (page.width / columns) * column;
			cut([
				[x, 0],
				[x, page.height]
			]);
		}
	});
}

interface Frame {
	readonly layout: Layout;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function paintCard(flow: Flow, card: Card, frame: Frame): void {
	const { layout, x, y, width, height } = frame;
	const { padding, picture, gap } = layout;
	const beside = new Column(flow, x + padding + picture + gap, y + padding);
	const room = width - 2 * padding - picture - gap;
	beside.text('H1', card.title, layout.title, room);
	beside.text('P', card.note, layout.note, room);
	beside.y += gap / 2;
	paintSteps(beside, card.steps, layout, room);
	const { scene, alt } = card.picture;
	const scale = picture / scene.width;
	paintPicture(flow, scene, { alt, place: { x: x + padding, y: y + padding, scale } });

	const whole = width - 2 * padding;
	const address = card.address ?? '';
	const foot = new Column(flow, x + padding, 0);
	const heightBelow = foot.heightOf(address, layout.address, whole);
	foot.y = y + height - padding - foot.heightOf(card.small, layout.small, whole) - heightBelow;
	foot.text('P', address, layout.address, whole);
	foot.text('P', card.small, layout.small, whole);
}

function paintSteps(
	column: Column,
	steps: readonly string[],
	{ step, indent }: Layout,
	room: number
): void {
	column.flow.surface.element(
		'L',
		() =>
			steps.forEach((text, at) => column.item(`${at + 1}.`, text, { style: step, indent, room })),
		{ attributes: listNumbering(true) }
	);
}

/** Texts one below the other at a place of a sheet. */
class Column {
	readonly flow: Flow;
	readonly x: number;
	y: number;

	constructor(flow: Flow, x: number, y: number) {
		this.flow = flow;
		this.x = x;
		this.y = y;
	}

	heightOf(text: string, style: TextStyle, width: number): number {
		return this.#set(text, style, width).length * style.leading + (text ? style.spaceAfter : 0);
	}

	text(role: Role, text: string, style: TextStyle, width: number): void {
		const lines = this.#set(text, style, width);
		if (lines.length === 0) return;
		const { surface } = this.flow;
		if (role === 'H1') surface.bookmark(unprintedText(text), 1, this.y);
		surface.element(role, () => paintLinesAt(surface, lines, { x: this.x, y: this.y, style }));
		this.y += this.heightOf(text, style, width);
	}

	item(
		label: string,
		text: string,
		{ style, indent, room }: { style: TextStyle; indent: number; room: number }
	): void {
		const { surface } = this.flow;
		const lines = this.#set(text, style, room - indent);
		const labels = this.#set(label, style, indent);
		surface.element('LI', () => {
			const place = { y: this.y, style };
			surface.element('Lbl', () => paintLinesAt(surface, labels, { ...place, x: this.x }));
			surface.element('LBody', () =>
				paintLinesAt(surface, lines, { ...place, x: this.x + indent })
			);
		});
		this.y += lines.length * style.leading + style.spaceAfter;
	}

	#set(text: string, style: TextStyle, width: number) {
		return text === '' ? [] : this.flow.typesetter.set([text], style, width);
	}
}
