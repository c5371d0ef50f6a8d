import { formatDate } from '../../language/format';
import type { Block, Text } from '../report-document';
import type { GroupContext } from './group-context';

const AGREED_LINES = 3;

/** What the group agreed upon and when it meets again, or room to write both. */
export function agreedBox(context: GroupContext): Block {
	const { meeting, sheetWords } = context;
	const { agreed, agreedLead } = sheetWords.meeting;
	const text = meeting.agreed.trim();
	return {
		kind: 'box',
		title: agreed,
		level: 2,
		blocks: [
			text === ''
				? { kind: 'writing-lines', label: agreedLead, lines: AGREED_LINES }
				: { kind: 'paragraph', text: [text] },
			nextMeetingBlock(context)
		]
	};
}

/** When and where the group meets next, as far as it is known, or a line to write it. */
export function nextMeetingBlock(context: GroupContext): Block {
	const { next, nextHint } = context.sheetWords.meeting;
	const text = nextMeetingText(context);
	if (text === '') return { kind: 'writing-lines', label: nextHint, lines: 1 };
	return { kind: 'paragraph', text: [{ text: `${next}: `, isStrong: true }, text] };
}

/** „14.1.2027, bei Schlosserei Beck“; empty where nothing is known. */
export function nextMeetingText({ meeting, sheetWords, locale }: GroupContext): string {
	const { on, host } = meeting.next;
	const place = host.trim();
	return [on === null ? '' : formatDate(on, locale), place && sheetWords.meeting.at(place)]
		.filter(Boolean)
		.join(', ');
}

/** What stands below a topic: that it was talked about, and what was noted, or room to write. */
export function topicNotes(context: GroupContext, question: string, lines: number): Block[] {
	const { meeting, sheetWords } = context;
	const note = meeting.notes[question]?.trim() ?? '';
	const isDiscussed = meeting.discussed.includes(question);
	const label: Text = [{ text: `${sheetWords.notes}: `, isStrong: true }, note];
	return [
		...(isDiscussed
			? [{ kind: 'paragraph', text: [`✓ ${sheetWords.meeting.discussed}`] } as const]
			: []),
		note === ''
			? { kind: 'writing-lines', label: sheetWords.notes, lines }
			: { kind: 'paragraph', text: label }
	];
}
