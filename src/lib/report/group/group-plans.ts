import type { Block, Text } from '../report-document';
import type { GroupContext } from './group-context';

/** What became of last time's plans, in words; nothing where nobody, or too few, told. */
export function plansBlocks({ paper, comparisonWords }: GroupContext): readonly Block[] {
	const { plans: words, ai } = comparisonWords;
	const { plans } = paper;
	if (!plans) return [];
	const { done, not } = plans;
	const items = [
		item(words.outcomes.done, ai.shares[done]),
		...(not === null
			? []
			: [item(words.outcomes.partly, words.rest), item(words.outcomes.not, ai.shares[not])])
	];
	return [
		{ kind: 'heading', level: 2, text: words.title, id: 'plans-in-the-room' },
		{ kind: 'list', isOrdered: false, items },
		{ kind: 'paragraph', tone: 'muted', text: [words.note] }
	];
}

function item(outcome: string, share: string): Text {
	return [{ text: `${outcome}: `, isStrong: true }, share];
}
