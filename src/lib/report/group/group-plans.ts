import { planLines } from '../../language/words/comparison';
import type { Block, Text } from '../report-document';
import type { GroupContext } from './group-context';

/** What became of last time's plans, in words; nothing where nobody, or too few, told. */
export function plansBlocks({ paper, comparisonWords }: GroupContext): readonly Block[] {
	const { plans: words } = comparisonWords;
	if (!paper.plans) return [];
	const items = planLines(paper.plans, comparisonWords).map(({ outcome, share }): Text => [
		{ text: `${outcome}: `, isStrong: true },
		share
	]);
	return [
		{ kind: 'heading', level: 2, text: words.title, id: 'plans-in-the-room' },
		{ kind: 'list', isOrdered: false, items },
		{ kind: 'paragraph', tone: 'muted', text: [words.note] }
	];
}
