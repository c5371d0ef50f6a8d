/** Whether two values say the same, whatever the order in which their parts were written. */
export function isSameValue(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** The same value with its keys in alphabetical order. */
export function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
