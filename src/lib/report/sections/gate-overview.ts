import type { GateResult } from '../../domain';
import type { ReportContext } from '../report-context';
import type { Block, Text } from '../report-document';
import { answerLink, joined } from '../wording';

/** In a few lines: which AI uses are free, which nearly, which not yet, and what is missing. */
export function gateOverview(context: ReportContext): readonly Block[] {
	const { score, words } = context;
	if (score.gates.length === 0) return [];
	const others = (['nearly', 'open', 'blocked'] as const).flatMap((status) =>
		score.gates.filter((gate) => gate.status === status).map((gate) => gateLine(context, gate))
	);
	return [
		{ kind: 'heading', level: 2, text: words.meeting.gatesTitle, id: 'gates' },
		...[freeLine(context), ...others].map(
			(text) => ({ kind: 'paragraph', tone: 'small', text }) as const
		)
	];
}

/** The free ones; and, where it is so, that the quick check does not ask everything. */
function freeLine(context: ReportContext): Text {
	const { score, words } = context;
	const { gateStatuses, noneFree, onlyInFull } = words.meeting;
	const free = score.gates.filter(({ status }) => status === 'free');
	const names = free.map(({ gate }) => nameOf(context, gate.id)).join(words.separator);
	const isMoreAsked = score.gates.some(
		(gate) => openQuestions(context, gate).length < gate.unclear.length
	);
	return [
		{ text: `${gateStatuses.free}: `, isStrong: true },
		{ text: names ? `${names}.` : noneFree, isStrong: names !== '' },
		isMoreAsked ? ` ${onlyInFull}` : ''
	];
}

function gateLine(context: ReportContext, result: GateResult): Text {
	const { gate, status, missing } = result;
	const { meeting } = context.words;
	const missingIds = missing.map(({ question }) => question);
	const unclearIds = openQuestions(context, result);
	const label = `${meeting.gateStatuses[status]}: ${nameOf(context, gate.id)}.`;
	return [
		{ text: label, isStrong: true },
		...listed(context, meeting.missing, missingIds, MOST_NAMED),
		...listed(context, meeting.unclear, unclearIds, MOST_NAMED - missingIds.length)
	];
}

/** What is unclear although it was asked. */
function openQuestions({ answers }: ReportContext, { unclear }: GateResult): readonly string[] {
	return unclear.filter((id) => answers.some(({ question }) => question.id === id));
}

/** Questions of one use: the paper is one page, the full report names all. */
const MOST_NAMED = 3;

function listed(context: ReportContext, label: string, ids: readonly string[], room: number): Text {
	if (ids.length === 0) return [];
	const { words } = context;
	const named = ids.slice(0, shownCount(ids.length, room));
	if (named.length === 0) return [` ${label}`, `${words.questions(ids.length)}.`];
	const links = named.map((id) =>
		answerLink(context, id, words.named(context.instrument.question(id), id))
	);
	const left = ids.length - named.length;
	const others = left > 0 ? [words.meeting.andMore(left)] : [];
	return [` ${label}`, ...joined([...links, ...others]), '.'];
}

/** A last one is named too: „1 weitere“ would hardly be shorter. */
function shownCount(count: number, room: number): number {
	return count <= room + 1 ? count : Math.max(0, room);
}

function nameOf(context: ReportContext, gateId: string): string {
	return context.instrument.gate(gateId);
}
