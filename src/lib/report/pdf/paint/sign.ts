import type { TableColumn } from '../../report-document';
import type { Pen } from './pen';

/** The sign of the product: a box, outlined for what is claimed and filled as far as it is evidenced. */
export type Sign = NonNullable<TableColumn['sign']> | 'product';

const HEIGHT = 7;
const widths = { product: 18, evidenced: 11, claimed: 11, open: 11 } as const;
const filledShares = { product: 0.55, evidenced: 1, claimed: 0, open: 0 } as const;
const outlines = {
	shown: { role: 'accent', width: 1.2 },
	open: { role: 'muted', width: 0.8, dash: [0.9, 1.1] }
} as const;

/** `y`: its upper edge. */
export function drawSign(
	pen: Pen,
	sign: Sign,
	{ x, y }: { readonly x: number; readonly y: number }
): void {
	const box = { kind: 'rect', x, y, width: widths[sign], height: HEIGHT } as const;
	const filled = box.width * filledShares[sign];
	if (filled > 0) pen.shape({ ...box, width: filled, fill: 'accent' });
	pen.shape({ ...box, stroke: outlines[sign === 'open' ? 'open' : 'shown'] });
}
