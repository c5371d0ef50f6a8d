import type { GateResult } from '../../domain';
import type { ReportContext } from '../report-context';
import type { Block, Text } from '../report-document';
import { answerLink, joined, shortOf, textOf } from '../wording';

/** In a few lines: which AI uses are free, which nearly, which not yet, and what is missing. */
export function gateOverview(context: ReportContext): readonly Block[] {
	const { score, words } = context;
	if (score.gates.length === 0) return [];
	const others = (['nearly', 'open', 'blocked'] as const).flatMap((status) =>
		score.gates.filter((gate) => gate.status === status).map((gate) => gateLine(context, gate))
	);
	const onlyInFull = score.gates.some(
		(gate) => openQuestions(context, gate).length < gate.unclear.length
	);
	const notes = onlyInFull ? [[words.meeting.onlyInFull]] : [];
	return [
		{ kind: 'heading', level: 2, text: words.meeting.gatesTitle, id: 'gates' },
		...[freeLine(context), ...others, ...notes].map(
			(text) => ({ kind: 'paragraph', tone: 'small', text }) as const
		)
	];
}

function freeLine(context: ReportContext): Text {
	const { score, words } = context;
	const free = score.gates.filter(({ status }) => status === 'free');
	const names = free.map(({ gate }) => nameOf(context, gate.id)).join(words.separator);
	return [
		{ text: `${words.meeting.gateStatuses.free}: ${names}`, isStrong: names !== '' },
		names === '' ? words.meeting.noneFree : ''
	];
}

function gateLine(context: ReportContext, result: GateResult): Text {
	const { gate, status, missing } = result;
	const { meeting } = context.words;
	const missingIds = missing.map(({ question }) => question);
	const label = `${meeting.gateStatuses[status]}: ${nameOf(context, gate.id)}.`;
	return [
		{ text: label, isStrong: true },
		...listed(context, meeting.missing, missingIds),
		...listed(context, meeting.unclear, openQuestions(context, result))
	];
}

/** What is unclear although it was asked. */
function openQuestions({ answers }: ReportContext, { unclear }: GateResult): readonly string[] {
	return unclear.filter((id) => answers.some(({ question }) => question.id === id));
}

/** The paper is one page; the full report names all. */
const MOST_NAMED = 4;

function listed(context: ReportContext, label: string, ids: readonly string[]): Text {
	if (ids.length === 0) return [];
	const { words } = context;
	const isLong = ids.length > MOST_NAMED;
	const named = isLong ? ids.slice(0, MOST_NAMED - 1) : ids;
	const links = named.map((id) => answerLink(context, id, words.named(shortOf(context, id), id)));
	const others = isLong ? [words.meeting.andMore(ids.length - named.length)] : [];
	return [` ${label}`, ...joined([...links, ...others]), '.'];
}

function nameOf(context: ReportContext, gateId: string): string {
	return textOf(context, `gate.${gateId}.name`);
}
