/** How a file wrote its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText =
	| { readonly ok: true; readonly text: string; readonly encoding: Encoding }
	/** Bytes that are no text, or a text in which bytes were lost. */
	| { readonly ok: false; readonly reason: 'binary' | 'damaged' };

/**
 * The text of a file, whichever of the encodings in use it was saved in: UTF-8, UTF-16 in both orders, with
 * or without a mark, or Windows-1252, as older editors write it. Never a guess with lost letters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
	if (encoding !== undefined) return decoded(bytes, encoding);
	if (bytes.includes(0)) return { ok: false, reason: 'binary' };
	const utf8 = decoded(bytes, 'utf-8');
	if (utf8.ok) return utf8;
	// Whoever writes umlauts as UTF-8 does not write others in a single byte: something was lost.
	return hasUtf8Letters(bytes) ? utf8 : decodedWindows(bytes);
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
	return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Our texts begin with two signs of ASCII, of which UTF-16 makes every other byte zero. */
function wideEncoding([a, b, c, d]: Uint8Array): Encoding | undefined {
	if (a && b === 0 && c && d === 0) return 'utf-16le';
	return a === 0 && b && c === 0 && d ? 'utf-16be' : undefined;
}

/** The mark is no part of the text. */
function decoded(bytes: Uint8Array, encoding: Encoding): DecodedText {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return { ok: true, text, encoding };
	} catch {
		return { ok: false, reason: 'damaged' };
	}
}

/** What Windows-1252 has from 0x80 to 0x9f. */
const SIGNS = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
/** Controls no text has; five bytes of Windows-1252 stand for nothing and stay such. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/u;

function decodedWindows(bytes: Uint8Array): DecodedText {
	// Some versions of Node leave the controls of Latin-1 where Windows has signs.
	const latin = new TextDecoder('windows-1252').decode(bytes);
	const text = latin.replace(
		/[\u0080-\u009f]/g,
		(sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign
	);
	if (CONTROLS.test(text)) return { ok: false, reason: 'binary' };
	return { ok: true, text, encoding: 'windows-1252' };
}

/** Whether a letter beyond ASCII is written as UTF-8 writes it: a lead byte and what follows it. */
function hasUtf8Letters(bytes: Uint8Array): boolean {
	return bytes.some((byte, at) => {
		const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		if (following === 0 || byte > 0xf4) return false;
		const rest = bytes.subarray(at + 1, at + 1 + following);
		return rest.length === following && rest.every((next) => next >= 0x80 && next < 0xc0);
	});
}
