/** What turns the direction of the text after it around, and says nothing else. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Hebrew, Arabic and their neighbours, and the blocks beyond that are written from right to left. */
const FROM_RIGHT =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name as it may stand in a sentence: without signs that mirror the rest of it, and kept apart where
 * it runs the other way, as `<bdi>` does for an element.
 */
export function displayedName(name: string): string {
	const plain = name.replace(DIRECTIONS, '');
	return FROM_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
