import type { Answer, Answers } from '../answers/assessment';
import type { Catalogue, Question } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { evidenceCarries, needsSource, type EvidenceCarries } from '../evidence/evidence-carries';

/** A question with what was answered and, for a level, what its evidence backs up. */
export type ScoredAnswer =
	| LevelAnswer
	| { readonly kind: 'unknown'; readonly question: Question }
	| { readonly kind: 'not-applicable'; readonly question: Question }
	| { readonly kind: 'unanswered'; readonly question: Question };

export interface LevelAnswer {
	readonly kind: 'level';
	readonly question: Question;
	/** What is said. */
	readonly level: number;
	/** What is evidenced: the level, capped by its evidence. Never above the level. */
	readonly evidencedLevel: number;
	/** Scores of both levels, 0 to 100. */
	readonly score: number;
	readonly evidencedScore: number;
	readonly carries: EvidenceCarries;
	/** Whether this level may only be claimed with evidence. */
	readonly needsSource: boolean;
}

/** Scores every given question on its own. Source: methodology 2.2. */
export function scoreAnswers(
	catalogue: Catalogue,
	questions: readonly Question[],
	answers: Answers,
	today: IsoDate
): readonly ScoredAnswer[] {
	return questions.map((question) => scoreAnswer(catalogue, question, answers[question.id], today));
}

/** Scores one answer: its level, what its evidence backs up, and the scores of both. */
export function scoreAnswer(
	catalogue: Pick<Catalogue, 'evidenceCaps'>,
	question: Question,
	answer: Answer | undefined,
	today: IsoDate
): ScoredAnswer {
	if (!answer) return { kind: 'unanswered', question };
	if (answer.level === 'unknown') return { kind: 'unknown', question };
	if (answer.level === 'na') return { kind: 'not-applicable', question };
	const carries = evidenceCarries(catalogue, question, answer.evidence, today);
	const evidencedLevel = Math.min(answer.level, carries.capLevel);
	return {
		kind: 'level',
		question,
		level: answer.level,
		evidencedLevel,
		score: levelScore(question, answer.level),
		evidencedScore: levelScore(question, evidencedLevel),
		carries,
		needsSource: needsSource(catalogue, question, answer.level)
	};
}

function levelScore({ id, levels }: Question, level: number): number {
	const score = levels[level];
	if (score === undefined) throw new RangeError(`the question "${id}" has no level ${level}`);
	return score;
}
