import { byShare, type Share } from '../../domain';
import type { Block, Text } from '../report-document';
import type { GroupContext } from './group-context';

/** What AI is used for in the room, for what it is ready and what is missing; nothing of an open one. */
export function aiInTheRoomBlocks(context: GroupContext): readonly Block[] {
	const { paper, isOpen, instrument } = context;
	const { ai } = context.comparisonWords;
	const room = paper.aiInTheRoom;
	if (isOpen || !room) return [];
	const gaps = room.readiness.flatMap(({ gate, missing }): Text[] =>
		missing === null
			? []
			: [[strong(`${instrument.gate(gate)}. `), ai.missing(instrument.question(missing))]]
	);
	return [
		{ kind: 'heading', level: 2, text: ai.title, id: 'ai-in-the-room' },
		{ kind: 'heading', level: 3, text: ai.uses, id: 'ai-uses-in-the-room' },
		...sharesOr(context, room.uses, ai.tooFew),
		{ kind: 'heading', level: 3, text: ai.readiness, id: 'ai-readiness-in-the-room' },
		...sharesOr(context, room.readiness, ai.notAsked),
		...(gaps.length > 0 ? [{ kind: 'list', isOrdered: false, items: gaps } as const] : []),
		{ kind: 'paragraph', tone: 'muted', text: [ai.note] }
	];
}

function sharesOr(
	{ comparisonWords: { ai }, instrument }: GroupContext,
	list: readonly { readonly gate: string; readonly share: Share | null }[] | null,
	nothing: string
): readonly Block[] {
	if (!list || list.every(({ share }) => share === null))
		return [{ kind: 'paragraph', text: [nothing] }];
	const items = byShare(list).map(({ share, told }): Text => {
		const names = told.map(({ gate }) => instrument.gate(gate));
		// Some names are lists themselves.
		return [strong(`${ai.shares[share]}: `), names.join(' · ')];
	});
	return [{ kind: 'list', isOrdered: false, items }];
}

function strong(text: string): Text[number] {
	return { text, isStrong: true };
}
