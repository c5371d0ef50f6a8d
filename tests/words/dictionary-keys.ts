/** The ways to all texts of a dictionary: ['start', 'title']; the items of a list share one way. */
export function textPaths(words: unknown, path: readonly string[] = []): readonly string[][] {
	if (typeof words === 'string' || typeof words === 'function') return [[...path]];
	if (Array.isArray(words)) return words.flatMap((item: unknown) => textPaths(item, path));
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) => textPaths(value, [...path, key]));
}

/** Every text as it stands; functions are left out, and places a list leaves free on purpose. */
export function plainTexts(words: unknown): readonly string[] {
	if (typeof words === 'string') return [words];
	if (Array.isArray(words)) return words.flatMap(plainTexts).filter((text) => text !== '');
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(plainTexts);
}

/**
 * Ways of which a part appears nowhere in the code: neither as a property, nor in a destructuring,
 * nor as a text. What is looked up by a computed key has that key somewhere as a text.
 *
 * @param code everything that may use the words
 */
export function orphanedPaths(words: unknown, code: string): readonly string[] {
	const named = new Set(code.match(/[\p{L}\p{N}_$]+(-[\p{L}\p{N}_$]+)*/gu));
	const orphans = textPaths(words).filter((path) => path.some((key) => isOrphaned(key, named)));
	return [...new Set(orphans.map((path) => path.join('.')))];
}

function isOrphaned(key: string, named: ReadonlySet<string>): boolean {
	return !named.has(key) && !/^\d+$/.test(key);
}
