/** The few pieces of PDF syntax that are written by hand. */

/** A PDF text string: plain where that is safe, otherwise UTF-16 in hexadecimal. */
export function pdfText(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return pdfLiteral(text);
	const units = Array.from({ length: text.length }, (_, i) =>
		text.charCodeAt(i).toString(16).padStart(4, '0')
	);
	return `<FEFF${units.join('').toUpperCase()}>`;
}

/** An ASCII string in parentheses. */
export function pdfLiteral(ascii: string): string {
	return `(${ascii.replace(/[\\()]/g, '\\$&')})`;
}

/** YYYY-MM-DD as the first moment of that day. */
export function pdfDate(isoDate: string): string {
	return `D:${isoDate.replaceAll('-', '')}000000+00'00'`;
}

/** A number short enough for the file and exact enough for print. */
export function pdfNumber(value: number): string {
	return String(Math.round(value * 100) / 100);
}

export function reference({ objId }: { readonly objId: number }): string {
	return `${objId} 0 R`;
}
