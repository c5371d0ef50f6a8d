import { gateColumns, type GateColumn, type GateLine } from '../../say/gates';
import { answerLink, joined } from '../links';
import type { ReportContext } from '../report-context';
import type { Room } from '../room-on-page';
import type { Block, Inline, TableCell, TableColumn, Text } from '../report-document';

const signs = { prepared: 'evidenced', 'not-yet': 'claimed', open: 'open' } as const;

/**
 * Which AI uses are prepared, which not yet, which cannot be told: three lists side by side. With less
 * room the questions that are missing are counted, with even less only the uses are named.
 */
export function aiUsesAtAGlance(context: ReportContext, room: Room): readonly Block[] {
	const { score, words, voice } = context;
	if (score.gates.length === 0) return [];
	const columns = gateColumns(score, voice);
	return [
		{ kind: 'heading', level: 2, text: words.meeting.uses.title, id: 'gates' },
		{
			kind: 'table',
			title: '',
			columns: columns.map(({ kind, title, lines }): TableColumn => ({
				title,
				sign: signs[kind],
				share: shareOf(lines)
			})),
			rows: [columns.map((column) => columnCell(context, column, room))],
			hasRowHeaders: false
		}
	];
}

/** A list of many uses gets more room, an empty one still its title. */
function shareOf(lines: readonly GateLine[]): number {
	return 2 + Math.min(lines.length, 5) * 0.6;
}

function columnCell(context: ReportContext, { lines }: GateColumn, room: Room): TableCell {
	if (lines.length === 0) return { text: [context.words.meeting.uses.noneHere] };
	const most = room === 'ample' ? mostNamed(lines.length) : 0;
	return {
		text: lines.flatMap((line, i) => [
			...(i === 0 ? [] : ['\n\n']),
			...(room === 'ample' || room === 'less' ? useLines(context, line, most) : [line.title])
		])
	};
}

/** How many questions of one use are named: the paper is one page, the full report names all. */
function mostNamed(uses: number): number {
	if (uses > 4) return 0;
	return uses > 3 ? 1 : 3;
}

function useLines(context: ReportContext, line: GateLine, most: number): Text {
	const { title, questions, text, result } = line;
	const { uses } = context.words.meeting;
	if (questions.length > 0) return [title, ...named(context, line, most)];
	if (text !== '') return [title, muted(`\n${text}`)];
	const suffices = result.status === 'free' && result.gate.basis === 'claimed';
	return suffices ? [title, muted(`\n${uses.claimedSuffices}`)] : [title];
}

function named(context: ReportContext, { label, questions }: GateLine, most: number): Text {
	const { instrument, voice } = context;
	const { andMore, questions: countText } = voice.words.gates;
	if (most === 0) {
		return [muted(`${voice.words.separator}${label}${countText(questions.length)}`)];
	}
	const links = questions
		.slice(0, most)
		.map((id) => answerLink(context, id, instrument.question(id)));
	const left = questions.length - links.length;
	const others = left > 0 ? [andMore(left)] : [];
	return [`\n${label}`, ...joined([...links, ...others], voice.words.separator)].map(muted);
}

function muted(inline: Inline): Inline {
	return typeof inline === 'string'
		? { text: inline, isMuted: true }
		: { ...inline, isMuted: true };
}
