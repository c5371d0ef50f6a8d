import type { ResultWords } from '$lib/language/words/result';
import type { GateLine } from '$lib/say/gates';

/** Where a use stands, where there is no room for what is missing. */
export function shortOf(
	{ result: { status, missing }, questions }: GateLine,
	words: ResultWords['gates']['short']
): string {
	if (status === 'free') return words.prepared;
	if (missing.length > 0) return words.missing(missing.length);
	return questions.length > 0 ? words.open : words.notAsked;
}
