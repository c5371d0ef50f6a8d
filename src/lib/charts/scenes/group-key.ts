import type { Shape } from '../scene';
import type { GroupFrame, GroupRow } from './group-frame';
import { medianMark, ownPointer, quartileBand } from './group-lane';
import { legend, signBox, type LegendItem } from './legend';
import { claimedBox } from './shapes';

/** The key: only signs that are drawn, each with its word. */
export function groupKey(rows: readonly GroupRow[], frame: GroupFrame) {
	const { words, width, measureText } = frame;
	const lanes = rows.flatMap(({ figures }) =>
		figures ? [figures.claimed, figures.evidenced] : []
	);
	const items: readonly (LegendItem & { readonly isDrawn: boolean })[] = [
		{ isDrawn: lanes.length > 0, label: words.median, sign: medianSign },
		{
			isDrawn: lanes.some(({ quartiles }) => quartiles !== null),
			label: words.quartiles,
			sign: (x, middle) => quartileBand('claimed', signBox(x, middle))
		},
		{
			isDrawn: lanes.some(({ dots }) => dots !== null),
			label: words.chart.dots,
			sign: dotSign
		},
		{
			isDrawn: lanes.some(({ strip }) => strip !== null),
			label: words.chart.bins,
			sign: columnSign
		},
		{
			isDrawn: lanes.some(({ own }) => own !== null),
			label: words.own,
			sign: (x, middle) => ownPointer(x + 7, middle)
		}
	];
	return legend(
		items.filter(({ isDrawn }) => isDrawn),
		{ width, measureText }
	);
}

function medianSign(x: number, middle: number): Shape {
	return medianMark('evidenced', { ...signBox(x + 7, middle), y: middle - 5.5, height: 11 });
}

function dotSign(x: number, middle: number): Shape {
	const place = { x: x + 7, y: middle, radius: 2.4, fill: 'paper' } as const;
	return { kind: 'circle', ...place, stroke: { role: 'ink', width: 1 } };
}

function columnSign(x: number, middle: number): Shape {
	return claimedBox({ x: x + 4, y: middle - 5, width: 6, height: 10 });
}
