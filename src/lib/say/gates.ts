import {
	questionsOf,
	type AssessmentScore,
	type GateResult,
	type MissingRequirement
} from '../domain';
import type { Voice } from './score';

/** An AI use: what is in place for it, and what is not. */
export interface GateLine {
	readonly result: GateResult;
	readonly title: string;
	/** What comes before the questions: „es fehlen: “, „es fehlt der Beleg: “; empty where nothing is missing. */
	readonly label: string;
	/** Questions that are missing, or else unclear although they were asked. */
	readonly questions: readonly string[];
	/** Label and questions in one line, or why there is none; empty where all is in place. */
	readonly text: string;
	/** The same where there is little room: the first question and how many more. */
	readonly brief: string;
}

export interface GateColumn {
	readonly kind: 'prepared' | 'not-yet' | 'open';
	readonly title: string;
	readonly lines: readonly GateLine[];
}

/** The AI uses in three columns, each in catalogue order: prepared, not yet, not told yet. */
export function gateColumns(
	score: Pick<AssessmentScore, 'gates' | 'dimensions'>,
	voice: Voice
): readonly [GateColumn, GateColumn, GateColumn] {
	const { columns } = voice.words.gates;
	const claimed = claimedLevels(score);
	const open = linesOf(['open']);
	const isOnlyNotAsked = open.length > 0 && open.every(({ questions }) => questions.length === 0);
	return [
		{ kind: 'prepared', title: columns.prepared, lines: linesOf(['free']) },
		{ kind: 'not-yet', title: columns['not-yet'], lines: linesOf(['nearly', 'blocked']) },
		{
			kind: 'open',
			title: isOnlyNotAsked ? columns['not-asked'] : columns.open,
			lines: isOnlyNotAsked ? open.map((line) => ({ ...line, text: '', brief: '' })) : open
		}
	];

	function linesOf(statuses: readonly GateResult['status'][]): readonly GateLine[] {
		return score.gates
			.filter(({ status }) => statuses.includes(status))
			.map((result) => gateLine(result, claimed, voice));
	}
}

/** „KI-Helfer in mehreren Systemen“, „es fehlen: A · B · C“ */
function gateLine(
	result: GateResult,
	claimed: ReadonlyMap<string, number>,
	voice: Voice
): GateLine {
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
				? missingLabel(result, claimed, voice)
				: words.gates.unclear;
	const names = questions.map((id) => instrument.question(id));
	const [first = '', ...others] = names;
	const more = others.length === 0 ? '' : ` ${words.more(others.length)}`;
	return {
		result,
		title: instrument.gate(result.gate.id),
		label,
		questions,
		text: isNotAsked ? words.gates.onlyInFull : `${label}${names.join(words.separator)}`,
		brief: isNotAsked ? words.gates.onlyInFull : `${label}${first}${more}`
	};
}

/** Says apart what has to be done and what has only to be backed up. */
function missingLabel(
	{ missing }: GateResult,
	claimed: ReadonlyMap<string, number>,
	{ words }: Voice
): string {
	const { all, onlyEvidence, partlyEvidence } = words.gates.missing;
	const unproven = missing.filter((one) => isOnlyUnproven(one, claimed)).length;
	if (unproven === 0) return all(missing.length);
	return unproven === missing.length ? onlyEvidence(unproven) : partlyEvidence;
}

/** Whether what a use asks for is claimed, so that only its evidence is missing. */
export function isOnlyUnproven(
	{ question, minLevel }: MissingRequirement,
	claimed: ReadonlyMap<string, number>
): boolean {
	return (claimed.get(question) ?? -1) >= minLevel;
}

/** The claimed level of every question that has one. */
export function claimedLevels({
	dimensions
}: Pick<AssessmentScore, 'dimensions'>): ReadonlyMap<string, number> {
	const answers = dimensions.flatMap((dimension) => dimension.answers);
	return new Map(
		answers.flatMap((answer) =>
			answer.kind === 'level' ? [[answer.question.id, answer.level] as const] : []
		)
	);
}

/** „2 von 7“; „0 von 3 gefragten“ where the scope does not ask about all of them. */
export function preparedText({ gates }: Pick<AssessmentScore, 'gates'>, voice: Voice): string {
	const asked = new Set(questionsOf(voice.instrument.catalogue, voice.scope).map(({ id }) => id));
	const told = gates.filter(
		({ status, unclear }) => status !== 'open' || unclear.some((id) => asked.has(id))
	);
	const prepared = gates.filter(({ status }) => status === 'free').length;
	if (told.length === 0 && gates.length > 0) return voice.words.gates.notAsked;
	return voice.words.gates.preparedOf(prepared, told.length, gates.length);
}
