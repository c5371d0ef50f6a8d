/** A label in lines of at most so many characters; words longer than a line are hyphenated. */
export function wrapLabel(text: string, maxLength: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((part) => breakWord(part, maxLength))) {
		const last = lines.at(-1);
		const isFitting = last !== undefined && last.length + 1 + word.length <= maxLength;
		if (isFitting && !last.endsWith('-')) lines.splice(-1, 1, `${last} ${word}`);
		else lines.push(word);
	}
	return lines;
}

function breakWord(word: string, maxLength: number): string[] {
	if (word.length <= maxLength) return [word];
	const head = `${word.slice(0, maxLength - 1)}-`;
	return [head, ...breakWord(word.slice(maxLength - 1), maxLength)];
}
