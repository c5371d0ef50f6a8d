import type { KeptEntry } from '../dossier/section';
import type { AiMistake } from './ai-mistake';

/** Mistakes by their day, the latest first; of those of a day the later key, which says when it was entered. */
export function latestFirst(
	mistakes: readonly KeptEntry<AiMistake>[]
): readonly KeptEntry<AiMistake>[] {
	return [...mistakes].sort((a, b) => {
		if (a.entry.on !== b.entry.on) return a.entry.on < b.entry.on ? 1 : -1;
		return a.key < b.key ? 1 : -1;
	});
}

/** The tools named so far, that of the latest mistake first; each once, however it is written. */
export function toolsOf(mistakes: readonly KeptEntry<AiMistake>[]): readonly string[] {
	const named = latestFirst(mistakes).flatMap(({ entry: { tool } }) =>
		tool?.trim() ? [tool.trim()] : []
	);
	return named.filter((tool, i) => named.findIndex((other) => isSame(other, tool)) === i);
}

function isSame(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
