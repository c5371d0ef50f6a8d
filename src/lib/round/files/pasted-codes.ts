/** Where a code begins: "BB1-", not in the middle of a word. */
const BEGINNING = /(?:^|[^0-9A-Z])(BB[1-9IL][0-9IL]{0,2}-)/gi;
/** Letters, digits and hyphens, broken by blanks, new lines or the ">" of a quoted mail. */
const BROKEN = /^[0-9A-Z-]+(?:[\s>]+[0-9A-Z-]+)*/i;
/** Nobody's code is longer; what follows it is chat. */
const LONGEST_CODE = 400;

/**
 * Reads every code in a pasted text, in its order, whatever stands around them: "Anna: BB1-…, Bernd:
 * BB1-…". A code may be broken over lines. Where it ends is told by its checksum, because the words
 * after it can look like a part of it; of one that cannot be read the first line says why.
 */
export function readCodes<Result extends { readonly ok: boolean }>(
	text: string,
	read: (code: string) => Result
): readonly Result[] {
	const plain = withPlainSigns(text);
	const starts = Array.from(plain.matchAll(BEGINNING), ({ 0: all, 1: beginning = '', index }) => {
		return index + all.length - beginning.length;
	});
	return starts.map((start, position) => readCode(plain.slice(start, starts[position + 1]), read));
}

/** Chats turn hyphens into dashes and put in signs nobody sees. */
function withPlainSigns(text: string): string {
	return text
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

function readCode<Result extends { readonly ok: boolean }>(
	piece: string,
	read: (code: string) => Result
): Result {
	const [first = '', ...others] = (BROKEN.exec(piece)?.[0] ?? '').split(/[\s>]+/);
	const shortest = read(first);
	if (shortest.ok) return shortest;
	let code = first;
	for (const part of others) {
		code += part;
		if (code.length > LONGEST_CODE) break;
		const longer = read(code);
		if (longer.ok) return longer;
	}
	return shortest;
}
