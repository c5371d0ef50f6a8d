import { MISTAKE_KINDS, type AiMistake, type MistakeKind } from './ai-mistake';

export interface MistakeCounts {
	readonly total: number;
	/** Every kind in fixed order, also those nobody met; last those of no kind yet. */
	readonly byKind: readonly {
		readonly kind: MistakeKind | undefined;
		readonly count: number;
	}[];
	/** By the question they point to. */
	readonly byQuestion: ReadonlyMap<string, number>;
}

/** How many wrong answers of an AI there were, by kind and by the question they point to. */
export function countMistakes(mistakes: readonly AiMistake[]): MistakeCounts {
	const pointed = mistakes.flatMap(({ question }) => (question === undefined ? [] : [question]));
	return {
		total: mistakes.length,
		byKind: [...MISTAKE_KINDS, undefined].map((kind) => ({
			kind,
			count: mistakes.filter((mistake) => mistake.kind === kind).length
		})),
		byQuestion: new Map(
			pointed.map((question) => [question, pointed.filter((id) => id === question).length])
		)
	};
}
