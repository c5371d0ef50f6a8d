import type { EvidenceDefect, NextStep } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';

/** What a next step quotes from the catalogue. */
export interface StepTexts {
	readonly short: string;
	/** The description the company chose; null for "unknown". */
	readonly said: string | null;
	/** The description that is shown today, where it is lower than the one chosen. */
	readonly shown: string | null;
	readonly goal: string;
	/** Already said and lacking only its source, more than is said, or what is known at least. */
	readonly goalKind: 'said' | 'more' | 'known';
	/** What keeps the source from carrying what is said, when that is what is missing. */
	readonly defects: readonly EvidenceDefect[];
}

/** The texts of a next step: what was said, what is shown of it, and the goal. */
export function stepTexts(
	{ question, answer, from, to }: NextStep,
	instrument: Instrument
): StepTexts {
	const common = {
		short: instrument.question(question.id),
		goal: levelText(to)
	};
	if (answer.kind !== 'level') {
		return { ...common, said: null, shown: null, goalKind: 'known', defects: [] };
	}
	const isGoalSaid = answer.level > from;
	return {
		...common,
		said: levelText(answer.level),
		shown: isGoalSaid ? levelText(from) : null,
		goalKind: isGoalSaid ? 'said' : 'more',
		defects: isGoalSaid ? answer.carries.defects : []
	};

	function levelText(level: number): string {
		return instrument.level(question.id, level);
	}
}
