import type { Inline, LinkTarget, Text } from '../../report-document';
import type { TextStyle } from '../paint/paper';
import { OUTLINE_SPACE } from '../paint/pen';
import { measureText } from '../font-metrics';
import type { BreakPoint, BreakPointsOf } from './hyphenate';

export interface RunStyle {
	readonly isBold: boolean;
	readonly isMuted: boolean;
	readonly to?: LinkTarget;
	readonly figure?: 'claimed' | 'evidenced';
	/** Size relative to the style's. */
	readonly scale: number;
}

/** Text of one style on one line. */
export interface Run extends RunStyle {
	readonly text: string;
	/** From the start of the line. */
	readonly x: number;
	readonly width: number;
}

export interface Line {
	readonly runs: readonly Run[];
	readonly width: number;
	/** The word goes on in the next line; the hyphen is drawn but is no part of the text. */
	readonly isHyphenated: boolean;
}

export interface LineSetting {
	readonly width: number;
	readonly style: Pick<TextStyle, 'size' | 'isBold' | 'scales'>;
	readonly clean: (text: string) => string;
	readonly breakPointsOf: BreakPointsOf;
}

/** A word this long may be divided when the line would otherwise stay this empty. */
const LONG_WORD = 11;
const FULL_ENOUGH = 0.78;

/**
 * Sets a text into lines of the given width; no line is ever wider. Every line but the last of a text
 * keeps the space it was broken at, so that reading aloud and copying do not glue words together.
 */
export function breakLines(text: Text, setting: LineSetting): readonly Line[] {
	const flow = flowOf(text, setting);
	const lines: Line[] = [];
	let from = 0;
	for (const part of flow.text.split('\n')) {
		const to = from + part.length;
		appendPart(lines, flow, { from, to });
		from = to + 1;
	}
	return lines;
}

interface Flow {
	readonly text: string;
	readonly styles: readonly RunStyle[];
	/** Which style a character has. */
	readonly styleAt: Uint16Array;
	/** Width of everything before a character. */
	readonly offsets: Float64Array;
	readonly width: number;
	readonly hyphenWidth: number;
	readonly breakPointsOf: BreakPointsOf;
}

interface Span {
	readonly from: number;
	readonly to: number;
}

function flowOf(text: Text, setting: LineSetting): Flow {
	const { width, style, clean, breakPointsOf } = setting;
	const pieces = text.map((inline) => ({
		words: clean(typeof inline === 'string' ? inline : inline.text),
		style: runStyleOf(inline, style)
	}));
	const joined = pieces.map(({ words }) => words).join('');
	const styleAt = new Uint16Array(joined.length + 1);
	const offsets = new Float64Array(joined.length + 1);
	let at = 0;
	pieces.forEach(({ words, style: { isBold, scale, figure } }, index) => {
		// Outlined letters stand a little apart.
		const space = figure === 'claimed' && style.scales ? style.size * scale * OUTLINE_SPACE : 0;
		for (let i = 0; i < words.length; i++, at++) {
			styleAt[at] = index;
			offsets[at + 1] =
				(offsets[at] ?? 0) + measureText(words.charAt(i), style.size * scale, isBold) + space;
		}
	});
	return {
		text: joined,
		styles: pieces.map(({ style }) => style),
		styleAt,
		offsets,
		width,
		hyphenWidth: measureText('-', style.size, true),
		breakPointsOf
	};
}

type RichInline = Exclude<Inline, string>;

function runStyleOf(inline: Inline, style: LineSetting['style']): RunStyle {
	const rich = typeof inline === 'string' ? { text: inline } : inline;
	const { isMuted = false, to, figure }: RichInline = rich;
	return {
		isBold: isBoldIn(rich, style),
		isMuted,
		scale: scaleOf(rich, style),
		...(to && { to }),
		...(figure && { figure })
	};
}

function isBoldIn(
	{ isStrong, isMuted, figure }: RichInline,
	{ isBold, scales }: LineSetting['style']
): boolean {
	if (isStrong || figure) return true;
	return isBold === true && !(isMuted && scales);
}

function scaleOf({ isMuted, figure }: RichInline, { scales }: LineSetting['style']): number {
	if (!scales) return 1;
	if (figure) return scales.figure;
	return isMuted ? scales.muted : 1;
}

function appendPart(lines: Line[], flow: Flow, { from, to }: Span): void {
	let start = from;
	do {
		const end = endOfLine(flow, { from: start, to });
		lines.push(lineOf(flow, { from: start, to: end.at }, end.hasHyphen));
		start = end.at;
		while (start < to && flow.text[start] === ' ') start++;
	} while (start < to);
}

/** Where the line that begins at `from` ends. */
function endOfLine(flow: Flow, { from, to }: Span): BreakPoint {
	let fits = from;
	while (fits < to && widthOf(flow, { from, to: fits + 1 }) <= flow.width) fits++;
	if (fits === to || flow.text[fits] === ' ') return { at: fits, hasHyphen: false };
	const wordStart = Math.max(from, flow.text.lastIndexOf(' ', fits) + 1);
	const nextSpace = flow.text.indexOf(' ', fits);
	const word = { from: wordStart, to: nextSpace < 0 ? to : Math.min(nextSpace, to) };
	if (wordStart > from && !isWorthDividing(flow, from, word)) {
		return { at: trimEnd(flow.text, wordStart, from), hasHyphen: false };
	}
	const point = lastPointThatFits(flow, from, word);
	if (point) return point;
	if (wordStart > from) return { at: trimEnd(flow.text, wordStart, from), hasHyphen: false };
	return forcedEnd(flow, { from, to: fits });
}

function isWorthDividing(flow: Flow, from: number, word: Span): boolean {
	if (widthOf(flow, word) > flow.width) return true;
	const used = widthOf(flow, { from, to: word.from });
	return word.to - word.from >= LONG_WORD && used < flow.width * FULL_ENOUGH;
}

function lastPointThatFits(flow: Flow, from: number, word: Span): BreakPoint | undefined {
	// A word begun in the line before keeps its own break points: half an address is still one.
	const start = 1 + Math.max(...[' ', '\n'].map((end) => flow.text.lastIndexOf(end, word.from)));
	return flow
		.breakPointsOf(flow.text.slice(start, word.to))
		.map(({ at, hasHyphen }) => ({ at: start + at, hasHyphen }))
		.findLast(({ at, hasHyphen }) => {
			const width = widthOf(flow, { from, to: at }) + (hasHyphen ? flow.hyphenWidth : 0);
			return at > word.from && width <= flow.width;
		});
}

/** A word without any syllable that fits: cut where the line is full, with a hyphen between letters. */
function forcedEnd(flow: Flow, { from, to }: Span): BreakPoint {
	const isInWord = /^\p{L}{2}/u.test(flow.text.slice(to - 1, to + 1));
	if (!isInWord) return { at: Math.max(to, from + 1), hasHyphen: false };
	let at = to;
	while (at > from + 1 && widthOf(flow, { from, to: at }) + flow.hyphenWidth > flow.width) at--;
	return { at: Math.max(at, from + 1), hasHyphen: at > from + 1 };
}

function lineOf(flow: Flow, { from, to }: Span, isHyphenated: boolean): Line {
	const hasSpace = /[ \n]/.test(flow.text.charAt(to));
	const runs: Run[] = [];
	let start = from;
	while (start < to) {
		let end = start + 1;
		while (end < to && flow.styleAt[end] === flow.styleAt[start]) end++;
		const style = flow.styles[flow.styleAt[start] ?? 0];
		const text = flow.text.slice(start, end) + (end === to && hasSpace ? ' ' : '');
		const x = widthOf(flow, { from, to: start });
		if (style) runs.push({ ...style, text, x, width: widthOf(flow, { from: start, to: end }) });
		start = end;
	}
	const hyphen = isHyphenated ? flow.hyphenWidth : 0;
	return { runs, width: widthOf(flow, { from, to }) + hyphen, isHyphenated };
}

function widthOf(flow: Flow, { from, to }: Span): number {
	return (flow.offsets[to] ?? 0) - (flow.offsets[from] ?? 0);
}

function trimEnd(text: string, end: number, from: number): number {
	let at = end;
	while (at > from && text[at - 1] === ' ') at--;
	return at;
}
