import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase32, toBase32 } from './base32';
import { crc32 } from './crc32';
import { fromHex, toHex } from './hex';
import { packBits, packedLength, unpackBits } from './pack-bits';

const bytes = fc.uint8Array({ maxLength: 80 });

test('the checksum is the one everybody uses', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('base 32 gives back what it was given', () => {
	fc.assert(
		fc.property(bytes, (given) => {
			expect(fromBase32(toBase32(given))).toEqual(given);
		})
	);
});

test.each([
	['a sign outside the alphabet', '0U'],
	['one character too many', '000'],
	['bits left over', '01']
])('base 32 refuses %s', (_, text) => expect(fromBase32(text)).toBeUndefined());

test('hexadecimal digits give back what they were given', () => {
	fc.assert(
		fc.property(bytes, (given) => {
			expect(fromHex(toHex(given))).toEqual([...given]);
		})
	);
});

test('numbers packed bit by bit come back, and filling that is not zero is noticed', () => {
	const field = fc
		.integer({ min: 1, max: 6 })
		.chain((width) =>
			fc.record({ width: fc.constant(width), value: fc.nat({ max: 2 ** width - 1 }) })
		);
	fc.assert(
		fc.property(fc.array(field), (fields) => {
			const packed = packBits(fields);
			const widths = fields.map(({ width }) => width);
			expect(packed).toHaveLength(packedLength(widths));
			const values = fields.map(({ value }) => value);
			expect(unpackBits(Uint8Array.from(packed), widths)).toEqual(values);
		})
	);
	expect(unpackBits(Uint8Array.from([0b10100001]), [3])).toBeUndefined();
});
