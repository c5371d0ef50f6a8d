import { findCatalogue } from '../../catalogues';
import { thenAndNowScene } from '../../charts/scenes/then-and-now';
import {
	NO_DIFFERENCE_BELOW,
	talkedAgain,
	thenAndNow,
	type GroupFile,
	type ThenAndNowRow
} from '../../domain';
import { formatDate } from '../../language/format';
import { groupScoreText, movedFinding } from '../../language/words/comparison';
import type { Block } from '../report-document';
import type { GroupContext } from './group-context';

/** Printed width in points. */
const WIDTH = 470;

/** What the group said and showed last time beside today; nothing where it kept nothing. */
export function lastTimeBlocks(context: GroupContext): readonly Block[] {
	const { meeting, paper, comparisonWords, locale, published } = context;
	const { lastTime: words } = comparisonWords;
	const file = meeting.lastTime;
	if (!file) return [];
	const [then, now] = [file.on, published.on].map((on) => formatDate(on, locale));
	const facts = words.facts(then ?? '', file.comparison.count, now ?? '', paper.count);
	return [
		{ kind: 'heading', level: 2, text: words.title, id: 'last-time' },
		{ kind: 'paragraph', text: [facts] },
		...comparedBlocks(context, file),
		...againBlocks(context, file),
		...agreedBlocks(context, file)
	];
}

function comparedBlocks(context: GroupContext, file: GroupFile): readonly Block[] {
	const { lastTime: words } = context.comparisonWords;
	const result = thenAndNow(file, context.paper, findCatalogue);
	if (result.kind !== 'compared') {
		return [{ kind: 'paragraph', text: [words.notCompared[result.kind]] }];
	}
	const honest = [words.honest(NO_DIFFERENCE_BELOW), result.isPartly ? words.partly : ''];
	return [
		movedFigure(context, result.rows),
		{ kind: 'paragraph', tone: 'muted', text: [honest.filter(Boolean).join(' ')] }
	];
}

function movedFigure(context: GroupContext, rows: readonly ThenAndNowRow[]): Block {
	const { instrument, style, comparisonWords: words, measureText } = context;
	const { then, now, reasons } = words.lastTime;
	const named = rows.map((row) => ({ ...row, name: instrument.dimension(row.dimension) }));
	const scene = thenAndNowScene(
		named.map(({ name, figures, reason }) => ({
			name,
			figures,
			reason: reasons[reason ?? 'too-few']
		})),
		{
			width: WIDTH,
			words: { ...words, then, now, empty: words.chart.empty },
			formatScore: (score) => groupScoreText(score, style),
			measureText
		}
	);
	return {
		kind: 'figure',
		scene,
		alt: named.map((row) => movedFinding(row, style)).join(' ')
	};
}

/** Topics of last time that are there again, as far as they are still asked. */
function againBlocks(context: GroupContext, file: GroupFile): readonly Block[] {
	const { instrument, catalogue, paper, comparisonWords, voice } = context;
	const again = talkedAgain(file, paper)
		.filter((id) => catalogue.questions.some((question) => question.id === id))
		.map((id) => instrument.question(id));
	if (again.length === 0) return [];
	return [
		{ kind: 'paragraph', text: [comparisonWords.lastTime.again(again.join(voice.words.separator))] }
	];
}

function agreedBlocks(context: GroupContext, { agreed }: GroupFile): readonly Block[] {
	if (agreed === '') return [];
	const title = { text: `${context.comparisonWords.lastTime.agreed}: `, isStrong: true };
	return [{ kind: 'paragraph', text: [title, agreed] }];
}
