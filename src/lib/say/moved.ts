import type { AssessmentScore, Figure, Moved, MovedAnswer, ScoredAnswer } from '../domain';
import { formatDate } from '../language/format';
import { placeOf } from './answer';
import { changeText, type Voice } from './score';

/** „belegt +5 Punkte“ */
export interface MovedFigure {
	readonly figure: Figure;
	readonly text: string;
}

/** How far both figures went since the check before, what is evidenced first; none that cannot be compared. */
export function movedFigures(
	{ overall: then }: Pick<Moved, 'overall'>,
	{ overall }: Pick<AssessmentScore, 'overall'>,
	voice: Voice
): readonly MovedFigure[] {
	return (['evidenced', 'claimed'] as const).flatMap((figure) => {
		const change = changeText(then[figure], overall[figure]?.value ?? null, voice);
		if (change === undefined) return [];
		return [
			{ figure, text: voice.words.moves.change(voice.words[figure], inPoints(change, voice)) }
		];
	});
}

/** „seit 29.11.2026“ */
export function sinceText({ since }: Pick<Moved, 'since'>, { instrument, words }: Voice): string {
	return words.moves.since(formatDate(since, instrument.locale));
}

/** „gesagt 3 → 4, belegt 2 → 5“: the descriptions by their numbers, only what moved. */
export function movedAnswerText({ before, now }: MovedAnswer, voice: Voice): string {
	const { fromTo, claimed, evidenced } = voice.words.moves;
	const said = claimed(fromTo(saidText(before, voice), saidText(now, voice)));
	if (before.kind !== 'level' || now.kind !== 'level') return said;
	const [then, today] = [before.evidencedLevel, now.evidencedLevel].map((level) =>
		String(placeOf(level))
	);
	return [
		...(before.level === now.level ? [] : [said]),
		...(then === today ? [] : [evidenced(fromTo(then ?? '', today ?? ''))])
	].join(', ');
}

function saidText(answer: ScoredAnswer, { words }: Voice): string {
	return answer.kind === 'level' ? String(placeOf(answer.level)) : words.states[answer.kind];
}

/** „+5 Punkte“; „gleich“ stays as it is. */
function inPoints(change: string, { words }: Voice): string {
	return change === words.change.unchanged
		? change
		: `${change} ${words.steps.unit(change.slice(1))}`;
}
