import type { ScoredAnswer } from '$lib/domain';
import type { ExplainWords } from '$lib/language/words/explain';
import type { Instrument } from '$lib/language/instrument';

/** What was answered, in words: the level's description, "don't know" and so on. */
export function answerInWords(
	answer: ScoredAnswer,
	words: ExplainWords,
	instrument: Instrument
): string {
	if (answer.kind !== 'level') return words.answerKinds[answer.kind];
	const text = instrument.level(answer.question.id, answer.level);
	return words.levelAnswer(answer.level, text);
}

/** What the source of an answer carries and why not more; undefined where there is no level. */
export function sourceInWords(answer: ScoredAnswer, words: ExplainWords): string | undefined {
	if (answer.kind !== 'level') return undefined;
	const { question, carries, needsSource } = answer;
	if (question.evidence === 'optional') return words.carries.optional;
	if (!needsSource) return words.carries.notNeeded;
	if (carries.isSound) return words.carries.sound;
	const reasons = carries.defects.map((defect) => words.defects[defect]);
	return [words.carries.upTo(carries.capLevel), ...reasons].join(' ');
}
