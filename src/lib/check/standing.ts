import {
	evidenceCarries,
	isPlaceToCome,
	needsSource,
	type Assessment,
	type Catalogue,
	type Evidence,
	type EvidenceDefect,
	type LevelAnswer,
	type Question,
	type ScoredAnswer
} from '$lib/domain';

/** How an answer stands: open, without need of a source, or how far it is evidenced. */
export type Standing =
	'unanswered' | 'unknown' | 'not-applicable' | 'not-needed' | 'unsupported' | 'partly' | 'fully';

/** One word for an answer and its source, the same for the button, the progress and the overview. */
export function standingOf(answer: ScoredAnswer): Standing {
	if (answer.kind !== 'level') return answer.kind;
	if (!answer.needsSource) return 'not-needed';
	if (answer.carries.isSound) return 'fully';
	const [defect] = answer.carries.defects;
	return defect === 'no-source' || defect === 'not-found' ? 'unsupported' : 'partly';
}

/** The four things that make a source, in the order in which they are asked. */
export const evidenceParts = ['place', 'lookup', 'owner', 'review'] as const;
export type EvidencePart = (typeof evidenceParts)[number];

/** What of a source is there, what was not said yet, and what stands against it. */
export interface EvidenceParts {
	readonly done: readonly EvidencePart[];
	readonly missing: readonly EvidencePart[];
	readonly faults: readonly EvidenceDefect[];
}

const MISSING: Partial<Record<EvidenceDefect, EvidencePart>> = {
	'no-source': 'place',
	'only-at-hand': 'lookup',
	'not-opened': 'lookup',
	'no-owner': 'owner',
	'no-review-date': 'review'
};

const FAULTY: Partial<Record<EvidenceDefect, EvidencePart>> = {
	'not-found': 'lookup',
	'owner-gone': 'owner',
	outdated: 'review'
};

/** Takes a source apart; a place that is not named yet hides nothing of what else was said. */
export function partsOf(
	catalogue: Pick<Catalogue, 'evidenceCaps'>,
	question: Question,
	evidence: Evidence,
	today: string
): EvidenceParts {
	// What could be shown at once is still to be told.
	const { isAtHand: _, ...told } = evidence;
	const bare = isPlaceToCome(evidence) ? ({ ...told, state: 'none' } as const) : told;
	const own = evidenceCarries(catalogue, question, bare, today).defects;
	const whole = { ...told, state: 'named' } as const;
	const rest = evidenceCarries(catalogue, question, whole, today).defects;
	const defects = [...new Set([...own, ...rest])];
	const missing = defects.flatMap((defect) => MISSING[defect] ?? []);
	const faults = defects.filter((defect) => FAULTY[defect] !== undefined);
	const faulty = faults.map((defect) => FAULTY[defect]);
	return {
		done: evidenceParts.filter((part) => !missing.includes(part) && !faulty.includes(part)),
		missing: evidenceParts.filter((part) => missing.includes(part) && !faulty.includes(part)),
		faults
	};
}

/** How much of what is claimed counts as evidenced, 0 to 1. */
export function carriedShare({ evidencedLevel, level }: LevelAnswer): number {
	return level === 0 ? 1 : evidencedLevel / level;
}

/** Whether no other question was answered so that evidence is asked for: its panel has not been met yet. */
export function isFirstEvidence(
	catalogue: Catalogue,
	{ answers }: Pick<Assessment, 'answers'>,
	questionId: string
): boolean {
	return catalogue.questions.every((question) => {
		const level = answers[question.id]?.level;
		return (
			question.id === questionId ||
			typeof level !== 'number' ||
			!needsSource(catalogue, question, level)
		);
	});
}
