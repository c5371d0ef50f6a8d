const NARROW = /[\s.,:;'’|!ijl()[\]fIt„“"-]/u;
const WIDE = /[mwMWÄÖÜ%@—&ÆŒ]|[\u0250-\u200f\u203b-\u{10ffff}]/u;

/**
 * Width of a text in points without its font, by average widths of a humanist sans serif; a little
 * generous, so that what is laid out with it fits. For SVG and wherever no font is at hand.
 */
export function approximateWidth(text: string, size: number, isBold = false): number {
	const units = Array.from(text).reduce((sum, character) => sum + unitsOf(character), 0);
	return units * size * (isBold ? 1.07 : 1);
}

function unitsOf(character: string): number {
	if (NARROW.test(character)) return 0.33;
	if (WIDE.test(character)) return 0.9;
	return /[A-Z]/.test(character) ? 0.62 : 0.54;
}
