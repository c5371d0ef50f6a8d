/** Bytes as lower case hexadecimal digits, two each. */
export function toHex(bytes: Iterable<number>): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes written by pairs of hexadecimal digits. */
export function fromHex(text: string): readonly number[] {
	return Array.from({ length: text.length / 2 }, (_, position) =>
		Number.parseInt(text.slice(2 * position, 2 * position + 2), 16)
	);
}
