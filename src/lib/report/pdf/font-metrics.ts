import runs from './fonts/glyph-widths.json';

/** Width of a text exactly as the PDF will set it, known without the fonts themselves. */
export function measureText(text: string, size: number, isBold = false): number {
	const widths = isBold ? bold : regular;
	let width = 0;
	for (let i = 0; i < text.length; i++) width += widths.get(text.charCodeAt(i)) ?? 0;
	return (width * size) / 1000;
}

/** Whether the font can show a character of the basic plane; both cuts have the same. */
export function hasGlyph(codePoint: number): boolean {
	return regular.has(codePoint);
}

/** Space and hyphen at which no line may break are drawn like the ordinary ones. */
const fixedSigns = [
	[0xa0, 0x20],
	[0x2011, 0x2d]
] as const;

const regular = widthsIn(runs.regular);
const bold = widthsIn(runs.bold);

/** Each run begins with its first code point; widths are thousandths of the font's size. */
function widthsIn(list: readonly (readonly number[])[]): ReadonlyMap<number, number> {
	const widths = new Map<number, number>();
	for (const [first = 0, ...run] of list) {
		run.forEach((width, index) => widths.set(first + index, width));
	}
	for (const [fixed, drawn] of fixedSigns) widths.set(fixed, widths.get(drawn) ?? 0);
	return widths;
}
