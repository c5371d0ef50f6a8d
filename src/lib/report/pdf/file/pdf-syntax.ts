/** The few pieces of PDF syntax that are written by hand. */

/** A PDF text string: one byte a character where PDF has a code for each, otherwise UTF-16. */
export function pdfText(text: string): string {
	const codes = Array.from(text, documentCode);
	if (codes.every((code) => code !== undefined) && !text.startsWith(BYTE_ORDER_MARK)) {
		return pdfLiteral(String.fromCharCode(...codes));
	}
	const units = Array.from({ length: text.length }, (_, i) =>
		text.charCodeAt(i).toString(16).padStart(4, '0')
	);
	return `<FEFF${units.join('').toUpperCase()}>`;
}

/** These two bytes would announce UTF-16. */
const BYTE_ORDER_MARK = 'þÿ';

/** PDFDocEncoding: Latin-1 with some typography where that has controls. */
const typography = new Map(
	Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (character, i) => [character, 0x80 + i])
).set('€', 0xa0);

function documentCode(character: string): number | undefined {
	const code = character.charCodeAt(0);
	const isLatin = (code >= 0x20 && code <= 0x7e) || (code > 0xa0 && code <= 0xff && code !== 0xad);
	return isLatin ? code : typography.get(character);
}

/** A string in parentheses; each character is one byte. */
export function pdfLiteral(text: string): string {
	return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

/** YYYY-MM-DD as the first moment of that day. */
export function pdfDate(isoDate: string): string {
	return `D:${isoDate.replaceAll('-', '')}000000+00'00'`;
}

/** A number for a place that need not be exact, such as what can be clicked. */
export function wholeNumber(value: number): string {
	return String(Math.round(value));
}

/** A number short enough for the file and exact enough for print. */
export function pdfNumber(value: number): string {
	return String(Math.round(value * 100) / 100);
}
