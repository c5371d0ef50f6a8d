/**
 * Base 32 in the alphabet of Crockford: digits and capitals without I, L, O and U, so that a code can
 * be read aloud and fits the compact form of a QR code.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people write instead: letters that look like a digit. */
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The value of every ASCII character, −1 where it has none. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) => {
	const sign = String.fromCharCode(code);
	return ALPHABET.indexOf(READ_AS[sign] ?? sign);
});

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
	const signs = text.replace(/[\s-]/g, '').toUpperCase();
	const bytes = new Uint8Array(Math.floor((signs.length * 5) / 8));
	let length = 0;
	let buffer = 0;
	let bits = 0;
	for (let i = 0; i < signs.length; i++) {
		const value = VALUES[signs.charCodeAt(i)] ?? -1;
		if (value < 0) return undefined;
		buffer = (buffer << 5) | value;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[length++] = buffer >>> bits;
		buffer &= (1 << bits) - 1;
	}
	return bits < 5 && buffer === 0 ? bytes : undefined;
}
