import type { Answer, Question } from '$lib/domain';
import type { AskingWords } from '$lib/language/words/asking';
import type { Instrument } from '$lib/language/instrument';

/** One answer somebody can choose. */
export interface AnswerChoice {
	readonly value: Answer['level'];
	/** The key that chooses it, and its sign on the screen. */
	readonly cap: string;
	readonly text: string;
	readonly hint: string;
}

/** The answers a question offers: its descriptions, don't know, and not applicable where it allows it. */
export function choicesOf(
	question: Question,
	instrument: Instrument,
	words: Pick<AskingWords, 'unknown' | 'notApplicable'>
): readonly AnswerChoice[] {
	const levels = question.levels.map((_, index) => ({
		value: index,
		cap: String(index + 1),
		text: instrument.levelInList(question.id, index),
		hint: ''
	}));
	const unknown = { value: 'unknown', cap: '0', text: words.unknown, hint: '' } as const;
	if (!question.allowsNotApplicable) return [...levels, unknown];
	const hint = instrument.question(question.id, 'na');
	return [...levels, unknown, { value: 'na', cap: '–', text: words.notApplicable, hint }];
}
