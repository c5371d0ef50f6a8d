import { questionsOf, type GateResult } from '../domain';
import type { Voice } from './score';

/** An AI use: what is in place for it, and what is not. */
export interface GateLine {
	readonly result: GateResult;
	readonly title: string;
	/** What comes before the questions: „es fehlen: “; empty where nothing is missing. */
	readonly label: string;
	/** Questions that are missing, or else unclear although they were asked. */
	readonly questions: readonly string[];
	/** Label and questions in one line, or why there is none; empty where all is in place. */
	readonly text: string;
}

export interface GateColumn {
	readonly kind: 'prepared' | 'not-yet' | 'open';
	readonly title: string;
	readonly lines: readonly GateLine[];
}

/** The AI uses in three columns, each in catalogue order: prepared, not yet, not told yet. */
export function gateColumns(
	gates: readonly GateResult[],
	voice: Voice
): readonly [GateColumn, GateColumn, GateColumn] {
	const { columns } = voice.words.gates;
	const open = linesOf(['open']);
	const isOnlyNotAsked = open.length > 0 && open.every(({ questions }) => questions.length === 0);
	return [
		{ kind: 'prepared', title: columns.prepared, lines: linesOf(['free']) },
		{ kind: 'not-yet', title: columns['not-yet'], lines: linesOf(['nearly', 'blocked']) },
		{
			kind: 'open',
			title: isOnlyNotAsked ? columns['not-asked'] : columns.open,
			lines: isOnlyNotAsked ? open.map((line) => ({ ...line, text: '' })) : open
		}
	];

	function linesOf(statuses: readonly GateResult['status'][]): readonly GateLine[] {
		return gates
			.filter(({ status }) => statuses.includes(status))
			.map((result) => gateLine(result, voice));
	}
}

/** „KI-Helfer in mehreren Systemen“, „es fehlen: A · B · C“ */
function gateLine(result: GateResult, voice: Voice): GateLine {
	const { instrument, words, scope } = voice;
	const asked = new Set(questionsOf(instrument.catalogue, scope).map(({ id }) => id));
	const missing = result.missing.map(({ question }) => question);
	const unclear = result.unclear.filter((id) => asked.has(id));
	const isMissing = missing.length > 0;
	const questions = isMissing ? missing : unclear;
	const isNotAsked = questions.length === 0 && result.unclear.length > 0;
	const label =
		questions.length === 0
			? ''
			: isMissing
				? words.gates.missing(questions.length)
				: words.gates.unclear;
	const names = questions.map((id) => instrument.question(id)).join(words.separator);
	return {
		result,
		title: instrument.gate(result.gate.id),
		label,
		questions,
		text: isNotAsked ? words.gates.onlyInFull : `${label}${names}`
	};
}
