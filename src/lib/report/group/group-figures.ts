import { groupBars } from '../../charts/scenes/group-bars';
import type { ComparisonRow } from '../../domain';
import { dimensionFinding, groupScoreText, ownScoreText } from '../../language/words/comparison';
import type { Block } from '../report-document';
import type { GroupContext } from './group-context';

/** Printed width in points. */
const WIDTH = 470;

/** All dimensions as one picture: medians, middle halves and, on the own sheet, the own scores. */
export function overviewFigure(context: GroupContext, caption: string): Block {
	const drawn = figure(context, context.rows, { hasDots: false, hasNames: true });
	const { reading, readingHalf } = context.comparisonWords;
	const hasHalf = context.rows.some(({ figures }) => figures?.claimed.quartiles);
	const texts = [caption, reading, hasHalf ? readingHalf : ''];
	return { ...drawn, caption: texts.filter(Boolean).join(' ') };
}

/** One dimension with its companies in tenths. */
export function stripFigure(context: GroupContext, row: ComparisonRow): Block {
	return figure(context, [row], { hasDots: true, hasNames: false });
}

interface Look {
	readonly hasDots: boolean;
	readonly hasNames: boolean;
}

function figure({ style, measureText }: GroupContext, rows: readonly ComparisonRow[], look: Look) {
	const scene = groupBars(rows, {
		...look,
		width: WIDTH,
		words: style.words,
		formatScore: (score) => groupScoreText(score, style),
		formatOwn: (score) => ownScoreText(score, style),
		measureText
	});
	const alt = rows.map((row) => dimensionFinding(row, style)).join(' ');
	return { kind: 'figure', scene, alt } as const;
}
