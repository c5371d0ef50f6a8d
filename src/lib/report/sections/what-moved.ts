import {
	isOverallComparable,
	unchangedQuestions,
	type Assessment,
	type Moved,
	type MovedAnswer,
	type ScoredAnswer
} from '../../domain';
import { formatDate } from '../../language/format';
import { answerText, evidenceText } from '../../say/answer';
import { movedAnswerText } from '../../say/moved';
import { changeText, scoreText, type Voice } from '../../say/score';
import type { ReportContext } from '../report-context';
import type { Block, TableCell, Text } from '../report-document';
import { answerLink } from '../links';

type Previous = NonNullable<ReportContext['previous']>;

/** What changed since the last completed check; or that it cannot be compared, and why. */
export function whatMoved(context: ReportContext): readonly Block[] {
	const { words, locale, previous, moved } = context;
	if (!previous) return [];
	const heading = { kind: 'heading', level: 2, text: words.change.title, id: 'change' } as const;
	if (!moved) {
		const label = { text: words.change.notComparable, isStrong: true };
		const reason = whyNotComparable(context, previous);
		return [heading, { kind: 'paragraph', text: [label, reason] }];
	}
	return [
		heading,
		{ kind: 'paragraph', text: [words.change.since(formatDate(moved.since, locale))] },
		...otherQuestions(context, previous),
		...figuresTable(context, previous, moved),
		...movedAnswers(context, moved)
	];
}

function whyNotComparable({ words, voice, assessment }: ReportContext, previous: Previous): string {
	const { scopes } = voice.words;
	const before = previous.assessment;
	return before.scope === assessment.scope
		? words.change.otherVersion(nameOf(before), nameOf(assessment))
		: words.change.otherScope(scopes[before.scope], scopes[assessment.scope]);
}

function otherQuestions(context: ReportContext, previous: Previous): Block[] {
	const { words, catalogue, assessment, answers } = context;
	const [then, now] = [nameOf(previous.assessment), nameOf(assessment)];
	if (then === now) return [];
	const { size } = unchangedQuestions(previous.catalogue, catalogue, assessment.scope);
	return [
		{ kind: 'paragraph', text: [words.change.otherQuestions(then, now, size, answers.length)] }
	];
}

function nameOf({ catalogue: { id, version } }: Assessment): string {
	return `${id} ${version}`;
}

/** Only what means the same both times; nothing where that is not one area. */
function figuresTable(context: ReportContext, previous: Previous, moved: Moved): Block[] {
	const { words, voice, rows, catalogue, assessment, score } = context;
	const { overall: then, byDimension } = moved;
	if (byDimension.size === 0) return [];
	const { before, now, difference } = words.change.columns;
	const figures = [voice.words.claimed, voice.words.evidenced].flatMap((figure) => [
		`${figure}, ${before}`,
		`${figure}, ${now}`,
		difference
	]);
	const alike = rows.filter(({ id }) => byDimension.has(id));
	const dimensions = alike.map(({ id, name, claimed, evidenced }) => [
		{ text: [name] },
		...change(context, byDimension.get(id)?.claimed, claimed),
		...change(context, byDimension.get(id)?.evidenced, evidenced)
	]);
	const overall = [
		{ text: [voice.words.overall] },
		...change(context, then.claimed, score.overall.claimed?.value),
		...change(context, then.evidenced, score.overall.evidenced?.value)
	];
	const isWhole = isOverallComparable(previous.catalogue, catalogue, assessment.scope);
	return [
		{
			kind: 'table',
			title: words.change.table,
			columns: [
				{ title: voice.words.area, share: 3 },
				...figures.map((title) => ({ title, share: 1.4, align: 'right' }) as const)
			],
			rows: isWhole ? [...dimensions, overall] : dimensions,
			hasRowHeaders: true
		}
	];
}

type Figure = number | null | undefined;

function change({ voice }: ReportContext, before: Figure, now: Figure): TableCell[] {
	return [
		scoreText(before ?? null, voice),
		scoreText(now ?? null, voice),
		changeText(before ?? null, now ?? null, voice) ?? '–'
	].map((text) => ({ text: [text] }));
}

/** Every answer that moved, by what is claimed or by what is evidenced: the list of the screen. */
function movedAnswers(context: ReportContext, { answers }: Moved): Block[] {
	const { words, voice, instrument } = context;
	const { before: then, now: today } = words.change.columns;
	if (answers.length === 0) return [{ kind: 'paragraph', text: [words.change.noAnswers] }];
	return [
		{
			kind: 'table',
			title: words.change.answers,
			columns: [
				{ title: voice.words.question, share: 2.4 },
				{ title: then, share: 3 },
				{ title: today, share: 3 }
			],
			rows: answers.map((moved) => {
				const { id } = moved.now.question;
				const name = answerLink(context, id, words.question(id, instrument.question(id)));
				const change = { text: `\n${movedAnswerText(moved, voice)}`, isMuted: true };
				return [
					{ text: [name, change] },
					{ text: answerIn(moved.before, moved, voice) },
					{ text: answerIn(moved.now, moved, voice) }
				];
			}),
			hasRowHeaders: true
		}
	];
}

/** With its evidence where that moved. A question that has another id now is told in the words it has now. */
function answerIn(answer: ScoredAnswer, { before, now }: MovedAnswer, voice: Voice): Text {
	const told = { ...answer, question: now.question };
	const isEvidenceMoved =
		before.kind === 'level' && now.kind === 'level' && before.evidencedLevel !== now.evidencedLevel;
	const evidence = isEvidenceMoved ? evidenceText(told, voice) : undefined;
	return [
		answerText(told, voice),
		...(evidence === undefined ? [] : [{ text: `\n${evidence}`, isMuted: true }])
	];
}
