import type { Block } from '../report-document';
import { disclaimerOf, sourceList } from '../sections/published-sources';
import type { GroupContext } from './group-context';
import { talkedQuestions } from './group-talk';

/** How anonymity was kept, and what the figures are not. */
export function anonymityBox({ comparisonWords, paper, isOpen, origin }: GroupContext): Block {
	const { anonymity } = comparisonWords;
	const how = isOpen ? [anonymity.open] : [anonymity.protected(paper.minGroup), anonymity[origin]];
	return {
		kind: 'box',
		title: anonymity.title,
		level: 2,
		blocks: [...how, anonymity.noSample].map((text) => ({ kind: 'paragraph', text: [text] }))
	};
}

/** The published sources of the questions on the sheet, and that it is no legal advice. */
export function sourcesAndDisclaimer(context: GroupContext): readonly Block[] {
	const talked = talkedQuestions(context);
	const questions = context.catalogue.questions.filter(({ id }) => talked.has(id));
	const used = new Set(questions.flatMap(({ sources }) => sources));
	const sources = context.catalogue.sources.filter(({ id }) => used.has(id));
	return [
		...sourceList(context, sources, (source) =>
			questions.filter((question) => question.sources.includes(source.id)).map(({ id }) => id)
		),
		disclaimerOf(context)
	];
}
