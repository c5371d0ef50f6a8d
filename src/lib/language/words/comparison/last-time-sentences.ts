import { groupScoreText, type ComparisonStyle } from './comparison-sentences';

/** What a drawing of last time and this time shows, said alike on screen and on paper. */

interface MovedFigure {
	readonly then: number;
	readonly now: number;
	readonly change: 'none' | 'more' | 'less';
}

export interface MovedDimension {
	readonly name: string;
	readonly figures: { readonly claimed: MovedFigure; readonly evidenced: MovedFigure } | null;
	readonly reason: 'too-few' | 'asked-otherwise' | null;
}

const KINDS = ['claimed', 'evidenced'] as const;

/** One dimension at both meetings, in one sentence. */
export function movedFinding(
	{ name, figures, reason }: MovedDimension,
	style: ComparisonStyle
): string {
	const { lastTime: words } = style.words;
	if (!figures) return words.hidden(name, words.reasons[reason ?? 'too-few']);
	const [claimed = '', evidenced = ''] = KINDS.map((kind) => {
		const { then, now, change } = figures[kind];
		const [before, current] = [then, now].map((score) => groupScoreText(score, style));
		return words.figure(style.words[kind], before ?? '', current ?? '', words.change[change]);
	});
	return words.row(name, claimed, evidenced);
}

/** The cells of a dimension in a table: then, now and the difference of both figures. */
export function movedCells({ figures }: MovedDimension, style: ComparisonStyle): readonly string[] {
	const { lastTime: words, missing } = style.words;
	return KINDS.flatMap((kind) => {
		if (!figures) return [missing.cell, missing.cell, ''];
		const { then, now, change } = figures[kind];
		return [groupScoreText(then, style), groupScoreText(now, style), words.change[change]];
	});
}

/** The heads of those cells. */
export function movedColumns({ words }: ComparisonStyle): readonly string[] {
	const { columns } = words.lastTime;
	return KINDS.flatMap((kind) => [
		columns.then(words[kind]),
		columns.now(words[kind]),
		columns.change(words[kind])
	]);
}
