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
	/(?:sch[lmnrw]?|ch|ph|th|sh|qu|[bp][lr]|[fgkc][lr]|[dtw]r|zw|kn|gn|pf[lr]?|str?|sp[lr]?|[b-df-hj-np-tv-xzßçñ])$/;
/** The s that joins two nouns ends the first: Arbeits-platz, not Arbeit-splatz. */
const joiningS = /[bdfgklnt]s(?!ch)(?=.)/g;
/** These are prefixes wherever a word begins with them. */
const surePrefixes = /^(?:über|unter|wieder|ver|ent|zer|auf|aus)/;
/** These only when more than one consonant follows: Vor-schlag, but nicht Vo-rat. */
const likelyPrefixes = /^(?:ein|vor|mit|nach|be|ge|er|un|an|ab|um)(?=[^aeiouyäöü]{2})/;
/** In the midst of a word too: Grund-ver-ordnung, not Grund-ve-rordnung. */
const innerPrefix = /^ver(?=[aäoöu])/;
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
	let syllable = firstSyllable(bare, { canBePrefix: true });
	while (syllable) {
		const end = (ends.at(-1) ?? 0) + syllable.length;
		ends.push(end);
		syllable = firstSyllable(bare.slice(end), { canBePrefix: syllable.endsWord });
	}
	return ends.filter((end) => end >= SHORTEST_START && word.length - end >= SHORTEST_END);
}

/** One letter for each, so that places stay the same. */
function plainLetters(word: string): string {
	return Array.from(word)
		.map((letter) => (/[äöüåæœøß]/.test(letter) ? letter : (letter.normalize('NFD')[0] ?? letter)))
		.join('');
}

interface Syllable {
	readonly length: number;
	/** What follows is a word of its own: after a prefix, after a joining s. */
	readonly endsWord: boolean;
}

/** Undefined when the rest is one syllable. */
function firstSyllable(
	rest: string,
	{ canBePrefix }: { readonly canBePrefix: boolean }
): Syllable | undefined {
	const prefix = canBePrefix || innerPrefix.test(rest) ? prefixLength(rest) : 0;
	if (prefix > 0) return { length: prefix, endsWord: true };
	const [opening, consonants] = /^([^aeiouyäöüæœøå]*[aeiouyäöüæœøå]+)([^aeiouyäöüæœøå]*)(?=.)/
		.exec(rest)
		?.slice(1) ?? ['', ''];
	if (!opening || !consonants) return undefined;
	const joined = joinedLength(consonants);
	if (joined > 0) return { length: opening.length + joined, endsWord: true };
	const length = opening.length + consonants.length - onsetLength(consonants);
	return { length, endsWord: false };
}

/** Up to and with a joining s; 0 when what follows it cannot begin a word. */
function joinedLength(consonants: string): number {
	for (const { index } of consonants.matchAll(joiningS)) {
		const after = consonants.slice(index + 2);
		if (onsetLength(after) === after.length) return index + 2;
	}
	return 0;
}

function prefixLength(word: string): number {
	const [prefix = ''] = surePrefixes.exec(word) ?? likelyPrefixes.exec(word) ?? [];
	return vowels.test(word.slice(prefix.length)) ? prefix.length : 0;
}

function onsetLength(consonants: string): number {
	return onsets.exec(consonants)?.[0].length ?? 1;
}
