import type { Range, Scope } from '../domain';
import { formatNumber, roundedTo } from '../language/format';
import type { Instrument } from '../language/instrument';
import { sayWords, type SayWords } from '../language/words/say';

/** Everything needed to tell an assessment: whose words, in which language, how exactly. */
export interface Voice {
	readonly instrument: Instrument;
	readonly words: SayWords;
	readonly scope: Scope;
}

export function voiceOf(instrument: Instrument, scope: Scope): Voice {
	return { instrument, words: sayWords(instrument.locale), scope };
}

/** The number that is displayed of a score: the quick check tells multiples of five. Source: methodology 2.10. */
export function displayedScore(score: number, { scope }: Pick<Voice, 'scope'>): number {
	return roundedTo(scope === 'full' ? 1 : 5, score);
}

/** "44", "30": the bare number, for where "about" is said once for all. */
export function figureText(score: number, voice: Voice): string {
	return formatNumber(displayedScore(score, voice), voice.instrument.locale, 0);
}

/** "44", "about 30", or that there is no score yet. */
export function scoreText(score: number | null, voice: Voice): string {
	if (score === null) return voice.words.noPoint;
	return withAbout(figureText(score, voice), voice);
}

/** "27 to 38", "about 25 to 40"; undefined where nothing is open or both ends read alike. */
export function rangeText(range: Range | null, voice: Voice): string | undefined {
	if (!range || figureText(range.low, voice) === figureText(range.high, voice)) return undefined;
	return spanText(range, voice);
}

/** What is possible where there is no score: its ends, or the one number that both read. */
export function spanText({ low, high }: Range, voice: Voice): string {
	const [from, to] = [figureText(low, voice), figureText(high, voice)];
	return withAbout(from === to ? from : voice.words.fromTo(from, to), voice);
}

/** The difference of what is displayed, so that a row adds up for the reader; undefined without both. */
export function changeText(
	before: number | null,
	now: number | null,
	voice: Voice
): string | undefined {
	if (before === null || now === null) return undefined;
	const difference = displayedScore(now, voice) - displayedScore(before, voice);
	if (difference === 0) return voice.words.change.unchanged;
	return difference > 0 ? `+${difference}` : `−${-difference}`;
}

function withAbout(text: string, { scope, words }: Voice): string {
	return scope === 'full' ? text : words.about(text);
}
