import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrScene } from './qr-scene';

const LINK = `http://192.168.178.20:3000/join#${'a1'.repeat(16)}.${'b2'.repeat(16)}`;

test('a printed code has the same dark modules as one on the screen', () => {
	const { size, data } = encode(LINK, { border: 0, ecc: 'M' });
	const scene = qrScene(LINK);
	const dark = data.map((row) => row.map(() => false));
	for (const shape of scene.shapes) {
		if (shape.kind !== 'rect') throw new Error('only boxes are expected');
		for (let x = shape.x; x < shape.x + shape.width; x++) {
			const row = dark[shape.y];
			if (row) row[x] = true;
		}
	}
	expect(dark).toEqual(data);
	expect([scene.width, scene.height]).toEqual([size, size]);
});
