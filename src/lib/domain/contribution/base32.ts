/**
 * Base 32 in the alphabet of Crockford: digits and capitals without I, L, O and U, so that a code can
 * be read aloud and fits the compact form of a QR code.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people write instead: small letters, and the letters that look like a digit. */
const VALUES: ReadonlyMap<string, number> = new Map([
	...Array.from(ALPHABET, (sign, value) => [sign, value] as const),
	['I', 1],
	['L', 1],
	['O', 0]
]);

/** Bytes as text, five bits a character; the last one is filled with zeros. */
export function toBase32(bytes: Iterable<number>): string {
	let text = '';
	let buffer = 0;
	let bits = 0;
	for (const byte of bytes) {
		buffer = (buffer << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += ALPHABET.charAt((buffer >>> bits) & 31);
		}
		buffer &= (1 << bits) - 1;
	}
	return bits === 0 ? text : text + ALPHABET.charAt((buffer << (5 - bits)) & 31);
}

/**
 * The bytes of a text; undefined if it has other characters, one too many, or bits left over that
 * should be zero. Blanks, line breaks and hyphens are passed over.
 */
export function fromBase32(text: string): Uint8Array | undefined {
	const bytes: number[] = [];
	let buffer = 0;
	let bits = 0;
	for (const sign of text.replace(/[\s-]/g, '').toUpperCase()) {
		const value = VALUES.get(sign);
		if (value === undefined) return undefined;
		buffer = (buffer << 5) | value;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes.push(buffer >>> bits);
		buffer &= (1 << bits) - 1;
	}
	return bits < 5 && buffer === 0 ? Uint8Array.from(bytes) : undefined;
}
