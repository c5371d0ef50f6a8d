import type { GateResult } from '../../domain';
import type { ReportContext } from '../report-context';
import type { Block, Inline, TableCell, TableColumn, Text } from '../report-document';
import { answerLink, joined } from '../wording';

/** Which AI uses are prepared, which not yet, which cannot be told: three lists side by side. */
export function aiUsesAtAGlance(context: ReportContext): readonly Block[] {
	const { score, words } = context;
	if (score.gates.length === 0) return [];
	const { uses } = words.meeting;
	const lists = [
		{ title: uses.prepared, sign: 'evidenced', statuses: ['free'] },
		{ title: uses.notYet, sign: 'claimed', statuses: ['nearly', 'blocked'] },
		{ title: uses.open, sign: 'open', statuses: ['open'] }
	] as const;
	const columns = lists.map(({ title, sign, statuses }) => {
		const gates = score.gates.filter(({ status }) => statuses.some((own) => own === status));
		return { title, sign, gates };
	});
	return [
		{ kind: 'heading', level: 2, text: uses.title, id: 'gates' },
		{
			kind: 'table',
			title: '',
			columns: columns.map(({ title, sign, gates }): TableColumn => ({
				title,
				sign,
				share: shareOf(gates)
			})),
			rows: [columns.map(({ gates }) => useCell(context, gates))],
			hasRowHeaders: false
		}
	];
}

/** A list of many uses gets more room, an empty one still its title. */
function shareOf(gates: readonly GateResult[]): number {
	return 2 + Math.min(gates.length, 5) * 0.6;
}

function useCell(context: ReportContext, gates: readonly GateResult[]): TableCell {
	if (gates.length === 0) return { text: [context.words.meeting.uses.noneHere] };
	const most = mostNamed(gates.length);
	return {
		text: gates.flatMap((gate, i) => [
			...(i === 0 ? [] : ['\n\n']),
			...useLines(context, gate, most)
		])
	};
}

/** How many questions of one use are named: the paper is one page, the full report names all. */
function mostNamed(uses: number): number {
	if (uses > 5) return 0;
	return uses > 3 ? 1 : 3;
}

function useLines(context: ReportContext, result: GateResult, most: number): Text {
	const { uses } = context.words.meeting;
	const name = context.instrument.gate(result.gate.id);
	const missing = result.missing.map(({ question }) => question);
	const unclear = openQuestions(context, result);
	if (missing.length > 0) return [name, ...named(context, uses.missing, missing, most)];
	if (unclear.length > 0) return [name, ...named(context, uses.unclear, unclear, most)];
	if (result.unclear.length > 0) return [name, muted(`\n${uses.onlyInFull}`)];
	return result.gate.basis === 'claimed' ? [name, muted(`\n${uses.claimedSuffices}`)] : [name];
}

/** What is unclear although it was asked. */
function openQuestions({ answers }: ReportContext, { unclear }: GateResult): readonly string[] {
	return unclear.filter((id) => answers.some(({ question }) => question.id === id));
}

function named(context: ReportContext, label: string, ids: readonly string[], most: number): Text {
	const { words, instrument } = context;
	const shown = ids.slice(0, most);
	const left = ids.length - shown.length;
	const links = shown.map((id) => answerLink(context, id, instrument.question(id)));
	const others = left > 0 ? [words.meeting.andMore(left)] : [];
	if (shown.length === 0) return [muted(` ${label}${words.questions(ids.length)}`)];
	return [`\n${label}`, ...joined([...links, ...others], words.separator)].map(muted);
}

function muted(inline: Inline): Inline {
	return typeof inline === 'string'
		? { text: inline, isMuted: true }
		: { ...inline, isMuted: true };
}
