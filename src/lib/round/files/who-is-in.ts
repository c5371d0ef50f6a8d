/** The names in a text of the facilitator's, each once: one a line, or with commas between them. */
export function namesIn(text: string): readonly string[] {
	const names = text.split(/[,;\n]/).map((name) => name.trim());
	return names.filter(
		(name, at) => name !== '' && names.findIndex((other) => isSameName(other, name)) === at
	);
}

/** Of the expected those who are not among the ones that are in. */
export function openNames(
	expected: readonly string[],
	present: readonly string[]
): readonly string[] {
	return expected.filter((name) => !present.some((other) => isSameName(other, name)));
}

function isSameName(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
