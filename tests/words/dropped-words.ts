/** A word that is not used any more, and what finds it. */
export interface DroppedWord {
	readonly text: string;
	readonly pattern: RegExp;
}

export interface DroppedWords {
	readonly de: readonly DroppedWord[];
	readonly en: readonly DroppedWord[];
}

/** The words no text may use, from the last two columns of the table of terms. */
export function readDroppedWords(termsMarkdown: string): DroppedWords {
	const rows = termsMarkdown
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2)
		.map((line) => line.split('|').map((cell) => cell.trim()));
	return { de: wordsIn(rows.map(([, , , , , de]) => de)), en: wordsIn(rows.map((row) => row[6])) };
}

function wordsIn(cells: readonly (string | undefined)[]): readonly DroppedWord[] {
	return cells
		.flatMap((cell) => (cell ?? '').split(','))
		.map((text) => text.trim())
		.filter((text) => text !== '')
		.map((text) => ({ text, pattern: patternOf(text) }));
}

/** As a whole word; a star is any ending, a space any white space, and a capital only itself. */
function patternOf(text: string): RegExp {
	const escaped = text
		.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replaceAll(String.raw`\*`, String.raw`\p{L}*`)
		.replaceAll(' ', String.raw`\s+`);
	const flags = text === text.toLowerCase() ? 'iu' : 'u';
	return new RegExp(String.raw`(?<!\p{L})${escaped}(?!\p{L})`, flags);
}

/** The German that an English text quotes: „…“. */
export function germanIn(text: string): string {
	return (text.match(/„[^“]*“/g) ?? []).join('\n');
}

/** Those of the words that stand in a text. */
export function droppedIn(text: string, words: readonly DroppedWord[]): readonly string[] {
	return words.filter(({ pattern }) => pattern.test(text)).map((word) => word.text);
}
