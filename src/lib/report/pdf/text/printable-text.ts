import { hasGlyph } from '../font-metrics';

/** Makes texts safe to print and remembers what it had to replace. */
export interface TextCleaner {
	readonly clean: (text: string) => string;
	/** Every character the font lacks, once, in order of appearance. */
	readonly replaced: ReadonlySet<string>;
}

const MISSING = '□';

/** Characters another one stands for; Greek mu and the micro sign share one glyph. */
const substitutes = new Map([
	['\t', ' '],
	['\u03bc', '\u00b5'],
	['\u2010', '-'],
	['\u2012', '–'],
	['\u2015', '—'],
	['\u2024', '.'],
	['\u2044', '/'],
	['\u202f', '\u00a0'],
	['\u2007', '\u00a0'],
	['\u200d', '']
]);

/** A picture sign with all that is joined to it, or one character with its marks. */
const graphemes =
	/\p{RI}{2}|\p{Extended_Pictographic}[\p{EMod}\ufe0f\u20e3]*(?:\u200d\p{Extended_Pictographic}[\p{EMod}\ufe0f]*)*|\P{M}[\p{M}\u200d]*|\p{M}+/gsu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
/** Controls, soft hyphens, zero widths, directions, halves of surrogate pairs. */
const invisible = /(?![\n\t\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const otherSpaces = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
const variationSelectors = /[\ufe00-\ufe0f]/g;

/** Fixed spaces and hyphens stay for line breaking; `drawnText` turns them into what is drawn. */
export function createTextCleaner(): TextCleaner {
	const replaced = new Set<string>();
	const known = new Map<string, string>();

	function printable(grapheme: string): string {
		const seen = known.get(grapheme);
		if (seen !== undefined) return seen;
		const found = findPrintable(grapheme);
		if (found.isReplaced) replaced.add(grapheme);
		known.set(grapheme, found.text);
		return found.text;
	}

	function clean(text: string): string {
		return isPlain(text) ? text : withoutInvisible(text).replace(graphemes, printable);
	}

	return { clean, replaced };
}

/** Whether every character is drawn as it is: the usual case, decided without taking the text apart. */
function isPlain(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const isPlainCode = plainCodes.get(code) ?? isDrawnAsItIs(code);
		plainCodes.set(code, isPlainCode);
		if (!isPlainCode) return false;
	}
	return true;
}

const plainCodes = new Map([[0x0a, true]]);

function isDrawnAsItIs(code: number): boolean {
	const character = String.fromCharCode(code);
	return hasGlyph(code) && !substitutes.has(character) && withoutInvisible(character) === character;
}

/** Any characters, but on one line and without controls: for what is not printed, like the title. */
export function unprintedText(text: string): string {
	return withoutInvisible(text).replaceAll('\n', ' ');
}

function withoutInvisible(text: string): string {
	return text
		.normalize('NFC')
		.replace(lineEnds, '\n')
		.replace(invisible, '')
		.replace(otherSpaces, ' ');
}

/** A glyph stands for one character: a fixed space would turn every space into a fixed one. */
export function drawnText(text: string): string {
	return text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

interface Printable {
	readonly text: string;
	readonly isReplaced: boolean;
}

function findPrintable(grapheme: string): Printable {
	const bare = grapheme.replace(variationSelectors, '');
	const sameMeaning = [bare, bare.normalize('NFKC')].map(withSubstitutes);
	const text = sameMeaning.find((candidate) => hasGlyphs(candidate));
	if (text !== undefined) return { text, isReplaced: false };
	const [base = ''] = grapheme.normalize('NFD');
	const isLetter = /[\p{L}\p{N}]/u.test(base);
	return { text: isLetter && hasGlyphs(base) ? base : MISSING, isReplaced: true };
}

function withSubstitutes(text: string): string {
	return Array.from(text, (character) => substitutes.get(character) ?? character).join('');
}

function hasGlyphs(text: string): boolean {
	return Array.from(text).every(
		(character) => character === '\n' || hasGlyph(character.codePointAt(0) ?? 0)
	);
}
