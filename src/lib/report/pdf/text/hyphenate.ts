/** Where a word may end a line. */
export interface BreakPoint {
	/** Number of characters before the break. */
	readonly at: number;
	readonly hasHyphen: boolean;
}

const SHORTEST_START = 3;
const SHORTEST_END = 3;

const vowels = /[aeiouyäöüæœøå]+/;
/** Consonants a syllable can begin with together; a single consonant always can. */
const onsets =
	/(?:sch[lmnrw]?|ch|ph|th|sh|rh|qu|[bp][lr]|[fgkc][lr]|[dtw]r|zw|kn|gn|pf[lr]?|st?r|sp[lr]?|[b-df-hj-np-tv-xzßçñ])$/;
const prefixes = /^(?:über|unter|ent|ver|vor|auf|aus|be|ge|er|zer|un|ein|an|ab|mit|nach|um|wieder)/;
const afterSign = /[-–—/\\_@.,;:?&=+)\]}](?=.)/g;
const letters = /\p{L}+/gu;

/** Break points of a word in reading order: after its own signs, and between rough syllables. */
export function breakPointsOf(word: string): readonly BreakPoint[] {
	const signs = [...word.matchAll(afterSign)].map(({ index }) => ({
		at: index + 1,
		hasHyphen: false
	}));
	if (isAddress(word)) return signs;
	const syllables = [...word.matchAll(letters)].flatMap(({ 0: part, index }) =>
		syllableEnds(part.toLowerCase()).map((at) => ({ at: index + at, hasHyphen: true }))
	);
	return [...signs, ...syllables].sort((a, b) => a.at - b.at);
}

/** A hyphen inside an address would be copied with it. */
function isAddress(word: string): boolean {
	return /:\/\/|^www\.|@/.test(word);
}

function syllableEnds(word: string): readonly number[] {
	const bare = plainLetters(word);
	const ends: number[] = [];
	const afterPrefix = prefixEnd(bare);
	let at = firstVowelsEnd(bare, 0);
	while (at > 0 && at < bare.length) {
		const next = nextVowels(bare, at);
		if (next < 0) break;
		const consonants = bare.slice(at, next);
		if (consonants !== '') ends.push(next - onsetLength(consonants));
		at = firstVowelsEnd(bare, next);
	}
	if (afterPrefix > 0 && !ends.includes(afterPrefix)) {
		const behind = ends.findIndex((end) => Math.abs(end - afterPrefix) <= 2);
		ends.splice(behind < 0 ? 0 : behind, behind < 0 ? 0 : 1, afterPrefix);
	}
	return ends.filter((end) => end >= SHORTEST_START && word.length - end >= SHORTEST_END);
}

/** Length stays the same: one letter for each. */
function plainLetters(word: string): string {
	return Array.from(word)
		.map((letter) => (/[äöüåæœøß]/.test(letter) ? letter : (letter.normalize('NFD')[0] ?? letter)))
		.join('');
}

function prefixEnd(word: string): number {
	const length = prefixes.exec(word)?.[0].length ?? 0;
	const rest = word.slice(length);
	return /^[^aeiouyäöü]{2}/.test(rest) && nextVowels(rest, 0) >= 0 ? length : 0;
}

function nextVowels(word: string, from: number): number {
	const found = word.slice(from).search(vowels);
	return found < 0 ? -1 : from + found;
}

function firstVowelsEnd(word: string, from: number): number {
	const start = nextVowels(word, from);
	if (start < 0) return -1;
	return start + (vowels.exec(word.slice(start))?.[0].length ?? 0);
}

function onsetLength(consonants: string): number {
	return onsets.exec(consonants)?.[0].length ?? 1;
}
