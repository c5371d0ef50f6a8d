import { zlibSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateWithin } from './inflate-within';

const content = new TextEncoder().encode('{"format":1,"name":"Müller"}'.repeat(50));

test('what was packed comes back, also with a line end behind it', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 5000 }),
			fc.constantFrom('', '\n', '\r\n'),
			(bytes, end) => {
				const packed = Uint8Array.from([...zlibSync(bytes), ...new TextEncoder().encode(end)]);
				expect(inflateWithin(packed, 5000)).toEqual(bytes);
			}
		)
	);
});

test('a file that unpacks to a gigabyte is given up after the limit, at once', () => {
	// A megabyte of zeros a thousand times: what a few kilobytes can become.
	const bomb = zlibSync(new Uint8Array(100_000_000), { level: 9 });
	const start = performance.now();
	expect(inflateWithin(bomb, 3_000_000)).toBeUndefined();
	expect(performance.now() - start).toBeLessThan(1000);
	expect(inflateWithin(zlibSync(new Uint8Array(1001)), 1000)).toBeUndefined();
	expect(inflateWithin(zlibSync(new Uint8Array(1000)), 1000)).toHaveLength(1000);
});

test('no single flipped bit is taken for the file', () => {
	const packed = zlibSync(content);
	for (let bit = 0; bit < packed.length * 8; bit++) {
		const damaged = packed.slice();
		damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		const read = inflateWithin(damaged, 100_000);
		// A bit of the header that says how hard somebody tried to pack changes nothing.
		if (read) expect(read).toEqual(content);
	}
});

test('a file cut off anywhere is refused', () => {
	const packed = zlibSync(content);
	for (let length = 0; length < packed.length; length++) {
		expect(inflateWithin(packed.subarray(0, length), 100_000)).toBeUndefined();
	}
});
