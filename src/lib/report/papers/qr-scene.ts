import { encode } from 'uqr';
import type { Scene, Shape } from '../../charts/scene';

/** Rows touch, so that no printer leaves a white hair between them. */
const OVERLAP = 0.02;

/**
 * A QR code with modules of one point: dark stretches of each row as one box. Without the white frame
 * cameras need: the paper around it is white.
 */
export function qrScene(text: string): Scene {
	const { size, data } = encode(text, { border: 0, ecc: 'M' });
	return { width: size, height: size, shapes: data.flatMap(stretchesOf) };
}

function stretchesOf(row: readonly boolean[], y: number): readonly Shape[] {
	return row.flatMap((isDark, x) => {
		if (!isDark || row[x - 1] === true) return [];
		const end = row.indexOf(false, x);
		const width = (end === -1 ? row.length : end) - x;
		return [{ kind: 'rect', x, y, width, height: 1 + OVERLAP, fill: 'ink' } as const];
	});
}
