/** Bytes as lower case hexadecimal digits, two each. */
export function toHex(bytes: Iterable<number>): string {
	let text = '';
	for (const byte of bytes) text += DIGITS[byte] ?? '';
	return text;
}

const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The bytes written by pairs of hexadecimal digits. */
export function fromHex(text: string): readonly number[] {
	return Array.from({ length: text.length / 2 }, (_, position) =>
		Number.parseInt(text.slice(2 * position, 2 * position + 2), 16)
	);
}
