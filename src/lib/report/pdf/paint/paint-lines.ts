import type { LinkTarget } from '../../report-document';
import type { ColourRole } from '../../../charts/scene';
import type { Line, Run } from '../text/break-lines';
import { isAtTop, startPage, type Flow } from './flow';
import type { TextStyle } from './paper';
import { drawnText } from '../text/printable-text';
import type { DrawnText, Pen } from './pen';
import type { Surface } from './tagged-canvas';

export interface LinePlace {
	readonly x: number;
	/** Top of the first line. */
	readonly y: number;
	readonly style: TextStyle;
	/** Lines end here instead of beginning at x. */
	readonly right?: number;
}

/** Paints lines into the current part, over as many pages as they need. */
export function paintLines(flow: Flow, lines: readonly Line[], style: TextStyle, x = flow.x): void {
	let rest = lines;
	while (rest.length > 0) {
		const count = lineCountThatFits(flow, rest.length, style.leading);
		if (count === 0) {
			startPage(flow);
			continue;
		}
		paintLinesAt(flow.surface, rest.slice(0, count), { x, y: flow.y, style });
		flow.y += count * style.leading;
		rest = rest.slice(count);
	}
}

/** A new page before a text of which not even two lines would fit here. */
export function ensureLines(flow: Flow, count: number, leading: number): void {
	if (lineCountThatFits(flow, count, leading) === 0) startPage(flow);
}

/** Never one line alone at the end or the beginning of a page. */
function lineCountThatFits(flow: Flow, count: number, leading: number): number {
	const room = Math.floor((flow.bottom - flow.y + 0.01) / leading);
	if (room >= count) return count;
	const fitting = count - room === 1 ? room - 1 : room;
	if (fitting >= 2) return fitting;
	return isAtTop(flow) ? Math.max(1, room) : 0;
}

/** Paints lines at a place; what is linked becomes a part of its own with its clickable areas. */
export function paintLinesAt(surface: Surface, lines: readonly Line[], place: LinePlace): void {
	for (const { to, pieces } of stretchesOf(lines, place)) {
		if (!to) {
			surface.mark((pen) => drawPieces(pen, pieces, place.style));
			continue;
		}
		surface.element('Link', () => {
			surface.mark((pen) => drawPieces(pen, pieces, place.style));
			const description = to.kind === 'url' ? to.url : textOf(pieces);
			for (const piece of pieces) surface.link(areaOf(piece, place.style), to, description);
		});
	}
}

/** Draws lines without any structure, for what is repeated on every page. */
export function drawLines(pen: Pen, lines: readonly Line[], place: LinePlace): void {
	for (const { pieces } of stretchesOf(lines, place)) drawPieces(pen, pieces, place.style);
}

/** An empty line between two parts of a cell is only a gap. */
export function heightOfLine({ runs }: Line, { leading, gap = 1 }: TextStyle): number {
	return runs.length === 0 ? leading * gap : leading;
}

function baselineOffset({ size, leading }: TextStyle): number {
	return (leading - size) / 2 + size * ASCENT;
}

const ASCENT = 0.76;
/** A soft hyphen: the font shows it, readers and search put the word together again. */
const WORD_HYPHEN = '\u00ad';

interface Piece {
	readonly run: Run;
	readonly x: number;
	readonly top: number;
	readonly endsInHyphen: boolean;
}

interface Stretch {
	readonly to: LinkTarget | undefined;
	readonly pieces: Piece[];
}

function stretchesOf(
	lines: readonly Line[],
	{ x, y, style, right }: LinePlace
): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let top = y;
	for (const line of lines) {
		const left = right === undefined ? x : right - line.width;
		for (const run of line.runs) {
			const endsInHyphen = line.isHyphenated && run === line.runs.at(-1);
			const piece = { run, x: left + run.x, top, endsInHyphen };
			const last = stretches.at(-1);
			if (last && last.to === run.to) last.pieces.push(piece);
			else stretches.push({ to: run.to, pieces: [piece] });
		}
		top += heightOfLine(line, style);
	}
	return stretches;
}

function drawPieces(pen: Pen, pieces: readonly Piece[], style: TextStyle): void {
	for (const text of textsOf(pieces, style)) pen.text(text);
	for (const { run, x, top } of pieces) {
		const y = top + baselineOffset(style) + 1.6;
		if (run.to?.kind === 'url') underline(pen, { x, y, width: run.width });
	}
}

/** Lines of one look below each other are drawn in one go. */
function textsOf(pieces: readonly Piece[], style: TextStyle): readonly DrawnText[] {
	const texts: { piece: Piece; lines: string[] }[] = [];
	for (const piece of pieces) {
		const words = drawnText(piece.run.text) + (piece.endsInHyphen ? WORD_HYPHEN : '');
		const last = texts.at(-1);
		if (last && continues(last, piece, style)) last.lines.push(words);
		else texts.push({ piece, lines: [words] });
	}
	return texts.map(({ piece: { run, x, top }, lines }) => ({
		text: lines,
		x,
		y: top + baselineOffset(style),
		size: style.size * run.scale,
		leading: style.leading,
		isBold: run.isBold,
		isOutlined: run.figure === 'claimed' && style.scales !== undefined,
		role: roleOf(run, style)
	}));
}

function continues(
	{ piece: { run, x, top }, lines }: { readonly piece: Piece; readonly lines: readonly string[] },
	next: Piece,
	style: TextStyle
): boolean {
	const hasSameLook = run.isBold === next.run.isBold && run.isMuted === next.run.isMuted;
	const isBelow = x === next.x && Math.abs(top + lines.length * style.leading - next.top) < 0.01;
	return hasSameLook && isBelow && !run.figure && !next.run.figure;
}

/** On paper a link is a text like any other; petrol is only what somebody claims or shows. */
function roleOf({ isMuted, figure }: Run, style: TextStyle): ColourRole {
	if (figure) return 'accent';
	return isMuted ? 'muted' : style.role;
}

function underline(
	pen: Pen,
	{ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }
): void {
	const points = [
		[x, y],
		[x + width, y]
	] as const;
	pen.shape({ kind: 'polygon', points, isClosed: false, stroke: { role: 'muted', width: 0.35 } });
}

function areaOf({ run, x, top }: Piece, { leading }: TextStyle) {
	return { x, y: top, width: run.width, height: leading };
}

function textOf(pieces: readonly Piece[]): string {
	return pieces
		.map(({ run }) => run.text)
		.join('')
		.trim();
}
