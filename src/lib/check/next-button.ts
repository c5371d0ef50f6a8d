import type { Step } from '$lib/domain';
import type { AskingWords } from '$lib/language/words/asking';
import type { Standing } from './standing';

interface Situation {
	readonly step: Step['kind'];
	/** Of the answer on the screen; undefined where none is asked. */
	readonly standing: Standing | undefined;
	readonly hasGutFeeling: boolean;
	/** False on the last screen: the result follows. */
	readonly hasNext: boolean;
}

export interface NextButton {
	readonly label: string;
	/** Filled means backed up, on the button too. */
	readonly isFilled: boolean;
}

/** What the button that goes on says about the answer it leaves. */
export function nextButton(situation: Situation, words: AskingWords): NextButton {
	const isFilled = situation.standing === 'fully';
	if (!situation.hasNext) return { label: words.toResult, isFilled };
	return { label: labelOf(situation, words), isFilled };
}

function labelOf({ step, standing, hasGutFeeling }: Situation, words: AskingWords): string {
	if (step === 'gut-feeling') return hasGutFeeling ? words.gutFeeling.start : words.gutFeeling.skip;
	if (standing === 'unanswered') return words.skip;
	if (standing === 'unsupported' || standing === 'partly' || standing === 'fully') {
		return words.nextWith[standing];
	}
	return words.next;
}
