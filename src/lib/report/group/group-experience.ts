import type { Block, TableCell } from '../report-document';
import type { GroupContext } from './group-context';

/** What was expected, felt and measured in the room, and in what AI was wrong; nothing of an open one. */
export function experienceBlocks({
	paper,
	isOpen,
	comparisonWords
}: GroupContext): readonly Block[] {
	const { ai } = comparisonWords;
	const { told } = ai;
	if (isOpen || !paper.aiInTheRoom) return [];
	const heading = { kind: 'heading', level: 2, text: ai.experience, id: 'experience' } as const;
	const { experience } = paper.aiInTheRoom;
	if (!experience) return [heading, { kind: 'paragraph', text: [ai.noExperience] }];
	const hours = (['expected', 'felt', 'measured'] as const).map((key) => {
		const own = experience[key];
		return row(told.hours[key], own ? told.hoursClasses[own] : ai.notTold);
	});
	const verdict = experience.verdict ? [row(ai.verdict, told.verdicts[experience.verdict])] : [];
	const mistakes = experience.mistakes.map(({ kind, share }) =>
		row(told.mistakes[kind], ai.shares[share])
	);
	return [
		heading,
		twoColumns([ai.middle, ai.answer], [...hours, ...verdict]),
		twoColumns([ai.mistakes, ai.answer], mistakes),
		{ kind: 'paragraph', tone: 'muted', text: [ai.note] }
	];
}

function row(name: string, value: string): readonly TableCell[] {
	return [{ text: [name] }, { text: [value] }];
}

function twoColumns(
	[name, value]: readonly [string, string],
	rows: readonly (readonly TableCell[])[]
): Block {
	return {
		kind: 'table',
		title: '',
		columns: [
			{ title: name, share: 3 },
			{ title: value, share: 2 }
		],
		rows,
		hasRowHeaders: true
	};
}
