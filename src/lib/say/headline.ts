import type { AssessmentScore, Figure } from '../domain';
import { figureText, type Voice } from './score';

/** A piece of the sentence; a figure is set in the type of its kind. */
export type HeadlinePart =
	| { readonly text: string; readonly isMuted?: true }
	| { readonly figure: string; readonly kind: Figure };

/** „Sie sagen rund 50. Zeigen können Sie rund 35.“; on paper, read out, in the first person. */
export function headline(
	{ overall: { claimed, evidenced } }: Pick<AssessmentScore, 'overall'>,
	voice: Voice,
	person: 'you' | 'we' = 'you'
): readonly HeadlinePart[] {
	const { words, scope } = voice;
	if (!claimed || !evidenced) return [{ text: words.headline.none }];
	const { say, canShow } = words.headline[person];
	const about: readonly HeadlinePart[] =
		scope === 'full' ? [] : [{ text: words.aboutWord, isMuted: true }, { text: '\u00a0' }];
	return [
		{ text: `${say} ` },
		...about,
		{ figure: figureText(claimed.value, voice), kind: 'claimed' },
		{ text: `. ${canShow} ` },
		...about,
		{ figure: figureText(evidenced.value, voice), kind: 'evidenced' },
		{ text: '.' }
	];
}

export function headlineText(parts: readonly HeadlinePart[]): string {
	return parts.map((part) => ('figure' in part ? part.figure : part.text)).join('');
}
