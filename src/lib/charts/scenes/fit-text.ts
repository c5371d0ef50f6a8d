import type { MeasureText } from '../scene';

export interface TextBox {
	readonly width: number;
	readonly maxLines: number;
	readonly size: number;
	/** The smallest size still read; from there on words are broken and the rest is cut off. */
	readonly minSize: number;
	readonly isBold?: boolean;
	readonly measureText: MeasureText;
}

export interface FittedText {
	readonly lines: readonly string[];
	readonly size: number;
}

const STEP = 0.5;

/** Distance of two baselines, in sizes. */
export const LINE_HEIGHT = 1.2;

/** Of all its lines. */
export function heightOfText({ lines, size }: FittedText): number {
	return lines.length * size * LINE_HEIGHT;
}

/** Puts a name of any length into a box: wraps it, then shrinks it, then breaks words, then cuts. */
export function fitText(text: string, box: TextBox): FittedText {
	const words = text.split(/\s+/).filter(Boolean);
	for (let size = box.size; size >= box.minSize; size -= STEP) {
		const fits = fitsAt(size, box);
		const lines = wrap(words, fits);
		if (lines.length <= box.maxLines && lines.every(fits)) return { lines, size };
	}
	return { lines: cutLines(words, box), size: box.minSize };
}

type Fits = (line: string) => boolean;

function fitsAt(size: number, { measureText, width, isBold }: TextBox): Fits {
	return (line) => measureText(line, size, isBold) <= width;
}

function wrap(words: readonly string[], fits: Fits): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

function cutLines(words: readonly string[], box: TextBox): string[] {
	const fits = fitsAt(box.minSize, box);
	const lines = wrap(
		words.flatMap((word) => brokenWord(word, fits)),
		fits
	);
	if (lines.length <= box.maxLines) return lines;
	const kept = lines.slice(0, box.maxLines);
	const last = Array.from(kept.pop() ?? '');
	while (last.length > 1 && !fits(`${last.join('')}…`)) last.pop();
	return [...kept, `${last.join('').trimEnd()}…`];
}

function brokenWord(word: string, fits: Fits): string[] {
	if (fits(word)) return [word];
	const parts: string[] = [];
	let part = '';
	for (const character of word) {
		if (part && !fits(`${part}${character}-`)) {
			parts.push(`${part}-`);
			part = '';
		}
		part += character;
	}
	return [...parts, part];
}
