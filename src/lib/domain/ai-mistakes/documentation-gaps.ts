import type { KeptEntry } from '../dossier/section';
import type { IsoDate } from '../evidence/calendar';
import type { AiMistake } from './ai-mistake';
import { latestFirst } from './latest-first';

/** What is not written down, found because an AI made something up („gefunden durch KI“). */
export interface FoundGap {
	readonly question: string;
	/** The mistakes nobody has answered by writing it down, the latest first. */
	readonly open: readonly KeptEntry<AiMistake>[];
	readonly closed: readonly KeptEntry<AiMistake>[];
	/** The day of the oldest open one; undefined when the gap is closed. */
	readonly openSince: IsoDate | undefined;
}

/**
 * The gaps that an AI's mistakes point to: one per question, where most is open first, equals in the
 * order of the catalogue. A mistake that points to no question is no gap.
 *
 * @param order the ids of the catalogue's questions; those it does not have come last
 */
export function gapsFoundByAi(
	mistakes: readonly KeptEntry<AiMistake>[],
	order: readonly string[]
): readonly FoundGap[] {
	const pointed = mistakes.flatMap(({ entry }) =>
		entry.question === undefined ? [] : [entry.question]
	);
	const questions = [...new Set(pointed)].sort(
		(a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)
	);
	return questions
		.map((question) => gapAt(question, mistakes))
		.sort((a, b) => b.open.length - a.open.length);

	function placeOf(question: string): number {
		const place = order.indexOf(question);
		return place < 0 ? order.length : place;
	}
}

function gapAt(question: string, mistakes: readonly KeptEntry<AiMistake>[]): FoundGap {
	const own = mistakes.filter(({ entry }) => entry.question === question);
	const sorted = latestFirst(own);
	const open = sorted.filter(({ entry }) => entry.closedOn === undefined);
	return {
		question,
		open,
		closed: sorted.filter(({ entry }) => entry.closedOn !== undefined),
		openSince: open.at(-1)?.entry.on
	};
}
