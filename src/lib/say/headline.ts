import type { AssessmentScore, Figure } from '../domain';
import { figureText, type Voice } from './score';

/** A sentence that ends in a figure, which is set in the type of its kind; before it, perhaps, „rund“. */
export interface HeadlineSentence {
	readonly text: string;
	readonly about: string | undefined;
	readonly figure: string;
	readonly kind: Figure;
}

/** „Sie sagen rund 50. Zeigen können Sie rund 35.“; on paper, read out, in the first person. None without a score. */
export function headline(
	{ overall: { claimed, evidenced } }: Pick<AssessmentScore, 'overall'>,
	voice: Voice,
	person: 'you' | 'we' = 'you'
): readonly HeadlineSentence[] {
	if (!claimed || !evidenced) return [];
	const { words, scope } = voice;
	const { say, canShow } = words.headline[person];
	const about = scope === 'full' ? undefined : words.aboutWord;
	return [
		{ text: say, about, figure: figureText(claimed.value, voice), kind: 'claimed' },
		{ text: canShow, about, figure: figureText(evidenced.value, voice), kind: 'evidenced' }
	];
}

/** The sentences as they are read out. */
export function headlineText(sentences: readonly HeadlineSentence[], { words }: Voice): string {
	if (sentences.length === 0) return words.headline.none;
	return sentences
		.map(({ text, about, figure }) => `${text} ${about ? `${about}\u00a0` : ''}${figure}.`)
		.join(' ');
}
