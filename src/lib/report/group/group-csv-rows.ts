import { findCatalogue } from '../../catalogues';
import { thenAndNow } from '../../domain';
import { movedFinding } from '../../language/words/comparison';
import type { GroupContext } from './group-context';
import { nextMeetingText } from './group-meeting';

/** A line of the table; every line has the same cells. */
export interface GroupCsvRow {
	readonly kind: string;
	readonly cell?: string;
	readonly companies?: string;
	readonly id?: string;
	readonly name: string;
	readonly word?: string;
	readonly claimed?: number | undefined;
	readonly claimedLow?: number | undefined;
	readonly claimedHigh?: number | undefined;
	readonly evidenced?: number | undefined;
	readonly evidencedLow?: number | undefined;
	readonly evidencedHigh?: number | undefined;
	readonly claimedCount?: number | undefined;
	readonly evidencedCount?: number | undefined;
	readonly level?: number;
}

/** The medians of last time, each with what has changed in words. */
export function lastTimeRows(context: GroupContext): readonly GroupCsvRow[] {
	const { meeting, paper, instrument, style, sheetWords } = context;
	const result = meeting.lastTime && thenAndNow(meeting.lastTime, paper, findCatalogue);
	if (result?.kind !== 'compared') return [];
	return result.rows.map((row) => {
		const name = instrument.dimension(row.dimension);
		return {
			kind: sheetWords.csv.kinds.lastTime,
			id: row.dimension,
			name,
			word: movedFinding({ ...row, name }, style),
			claimed: row.figures?.claimed.then,
			evidenced: row.figures?.evidenced.then
		};
	});
}

/** What became of last time's plans, and what AI there is in the room: words, no numbers. */
export function roomRows(context: GroupContext): readonly GroupCsvRow[] {
	return [...planRows(context), ...aiRows(context), ...experienceRows(context)];
}

function planRows({ paper, comparisonWords, sheetWords }: GroupContext): readonly GroupCsvRow[] {
	const { plans: words, ai } = comparisonWords;
	return (['done', 'not'] as const).flatMap((outcome) => {
		const share = paper.plans?.[outcome];
		if (!share) return [];
		return [
			{ kind: sheetWords.csv.kinds.plans, name: words.outcomes[outcome], word: ai.shares[share] }
		];
	});
}

function aiRows(context: GroupContext): readonly GroupCsvRow[] {
	const { paper, comparisonWords, sheetWords, instrument } = context;
	const { kinds } = sheetWords.csv;
	const { shares } = comparisonWords.ai;
	const { uses, readiness = [] } = paper.aiInTheRoom ?? {};
	function named(gate: string) {
		return { id: gate, name: instrument.gate(gate) };
	}
	return [
		...(uses ?? []).map(({ gate, share }) => ({
			kind: kinds.aiUse,
			...named(gate),
			word: shares[share]
		})),
		...readiness.flatMap(({ gate, share }) =>
			share ? [{ kind: kinds.aiReady, ...named(gate), word: shares[share] }] : []
		),
		...readiness.flatMap(({ gate, missing }) =>
			missing === null
				? []
				: [{ kind: kinds.aiMissing, ...named(gate), word: instrument.question(missing) }]
		)
	];
}

function experienceRows({
	paper,
	comparisonWords,
	sheetWords
}: GroupContext): readonly GroupCsvRow[] {
	const { ai } = comparisonWords;
	const experience = paper.aiInTheRoom?.experience;
	if (!experience) return [];
	const kind = sheetWords.csv.kinds.experience;
	const hours = (['expected', 'felt', 'measured'] as const).flatMap((key) => {
		const own = experience[key];
		return own ? [{ kind, name: ai.told.hours[key], word: ai.told.hoursClasses[own] }] : [];
	});
	const { verdict, mistakes } = experience;
	return [
		...hours,
		...(verdict ? [{ kind, name: ai.verdict, word: ai.told.verdicts[verdict] }] : []),
		...mistakes.map(({ kind: mistake, share }) => ({
			kind,
			name: ai.told.mistakes[mistake],
			word: ai.shares[share]
		}))
	];
}

/** What was talked about, noted and agreed, and when the group meets next. */
export function meetingRows(context: GroupContext): readonly GroupCsvRow[] {
	const { meeting, sheetWords, instrument, catalogue } = context;
	const { kinds } = sheetWords.csv;
	const { agreed, next, discussed } = sheetWords.meeting;
	function rowsOf(kind: string, questions: readonly string[], notes: Meeting) {
		return questions
			.filter((id) => catalogue.questions.some((question) => question.id === id))
			.map((id) => ({ kind, id, name: instrument.question(id), word: notes[id]?.trim() ?? '' }));
	}
	const nextText = nextMeetingText(context);
	return [
		...rowsOf(discussed, meeting.discussed, {}),
		...rowsOf(kinds.note, Object.keys(meeting.notes), meeting.notes),
		...(meeting.agreed.trim() === ''
			? []
			: [{ kind: kinds.fact, name: agreed, word: meeting.agreed.trim() }]),
		...(nextText === '' ? [] : [{ kind: kinds.fact, name: next, word: nextText }])
	];
}

type Meeting = GroupContext['meeting']['notes'];
