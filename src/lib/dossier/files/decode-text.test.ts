import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const text = '{"name":"Müller & Söhne – 5 €"}';

/** A text in the bytes other programs write. */
const written: Readonly<Record<string, (text: string) => Uint8Array>> = {
	'utf-8': (value) => new TextEncoder().encode(value),
	'utf-8 with its mark': (value) => new TextEncoder().encode(`\ufeff${value}`),
	'utf-16le': (value) => wide(value, true),
	'utf-16le with its mark': (value) => wide(`\ufeff${value}`, true),
	'utf-16be': (value) => wide(value, false),
	'utf-16be with its mark': (value) => wide(`\ufeff${value}`, false)
};

function wide(value: string, isLittle: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(value.length * 2));
	for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), isLittle);
	return new Uint8Array(view.buffer);
}

/** As an editor of a German Windows saves it: the dash and the euro have bytes of their own. */
function windows(value: string): Uint8Array {
	const own = new Map([
		['–', 0x96],
		['€', 0x80],
		['„', 0x84],
		['“', 0x93]
	]);
	return Uint8Array.from(value, (letter) => own.get(letter) ?? letter.charCodeAt(0));
}

test.each(Object.keys(written))('a text in %s is read as it was written', (encoding) => {
	const bytes = written[encoding]?.(text) ?? new Uint8Array();
	expect(decodeText(bytes)).toMatchObject({ ok: true, text });
});

test('a text in Windows-1252 keeps its umlauts, quotes, dash and euro', () => {
	const quoted = `${text} „so“`;
	expect(decodeText(windows(quoted))).toEqual({
		ok: true,
		text: quoted,
		encoding: 'windows-1252'
	});
});

test('line ends stay what they are', () => {
	expect(decodeText(windows('ä\r\nö\rü\n'))).toMatchObject({ text: 'ä\r\nö\rü\n' });
});

test('UTF-8 that lost a byte is refused, not read as another encoding', () => {
	const bytes = new TextEncoder().encode('Müller und Söhne');
	const [lead] = [bytes.indexOf(0xc3)];
	const without = Uint8Array.from([...bytes.slice(0, lead + 1), ...bytes.slice(lead + 2)]);
	expect(decodeText(without)).toEqual({ ok: false, reason: 'damaged' });
});

test('half a UTF-16 letter is refused', () => {
	expect(decodeText(wide(`\ufeff${text}`, true).slice(0, -1))).toEqual({
		ok: false,
		reason: 'damaged'
	});
});

test.each([
	['zeros', [1, 2, 0, 4]],
	['bytes that mean nothing', [0x41, 0x81, 0x8d]],
	['controls beside bytes beyond ASCII', [0x41, 0x02, 0xff]]
])('%s are no text', (_, bytes) => {
	expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, reason: 'binary' });
});

test('any text comes back from any encoding', () => {
	const letters = fc.string({ unit: fc.constantFrom(...Array.from('aZ0 {"}\n\räöüßéЖ漢😀€')) });
	fc.assert(
		fc.property(letters, fc.constantFrom(...Object.keys(written)), (value, encoding) => {
			// Of a text that begins beyond ASCII the order of the bytes cannot be guessed.
			const begun = `{"${value}`;
			const bytes = written[encoding]?.(begun) ?? new Uint8Array();
			expect(decodeText(bytes)).toMatchObject({ ok: true, text: begun });
		})
	);
});
