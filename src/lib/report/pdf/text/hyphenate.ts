import createHyphenator from 'hyphen';

/** Where a word may end a line. */
export interface BreakPoint {
	/** Number of characters before the break. */
	readonly at: number;
	readonly hasHyphen: boolean;
}

/** Break points of a word in reading order: after its own signs, and between syllables. */
export type BreakPointsOf = (word: string) => readonly BreakPoint[];

/** Of one language, as the package brings them. */
export type Patterns = Parameters<typeof createHyphenator>[0];

const SHORTEST_PART = 3;
const SOFT_HYPHEN = '\u00ad';
const afterSign = /[-–—/\\_@.,;:?&=+)\]}](?=[^\u00a0])/g;
const letters = /\p{L}{6,}/gu;

/** Divides words by the patterns of a language. */
export function breakPointsBy(patterns: Patterns): BreakPointsOf {
	const hyphenate = createHyphenator(patterns, { html: false });

	function syllableEnds(word: string): readonly number[] {
		// Letters that take two in lower case would shift the places.
		if (word.toLocaleLowerCase().length !== word.length) return [];
		// Its types do not say that it divides at once unless asked otherwise.
		const divided = hyphenate(word);
		let end = 0;
		return (typeof divided === 'string' ? divided : word)
			.split(SOFT_HYPHEN)
			.map((syllable) => (end += syllable.length))
			.filter((at) => at >= SHORTEST_PART && word.length - at >= SHORTEST_PART);
	}

	return (word) => {
		const all = [...word.matchAll(afterSign)].map(({ index }) => ({
			at: index + 1,
			hasHyphen: false
		}));
		if (isAddress(word)) return all;
		const signs = all.filter(({ at }) => !isInNumber(word, at));
		const syllables = [...word.matchAll(letters)].flatMap(({ 0: part, index }) =>
			syllableEnds(part).map((at) => ({ at: index + at, hasHyphen: true }))
		);
		return [...signs, ...syllables].sort((a, b) => a.at - b.at);
	};
}

/** A date or an amount stays whole. */
function isInNumber(word: string, at: number): boolean {
	return /^\d[.,:]\d$/.test(word.slice(at - 2, at + 1));
}

/** A hyphen inside an address would be copied with it. */
function isAddress(word: string): boolean {
	return /:\/\/|^www\.|@/.test(word);
}
