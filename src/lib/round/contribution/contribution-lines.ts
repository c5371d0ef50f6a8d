import {
	needsSource,
	questionsOf,
	questionsOfDimension,
	type Catalogue,
	type ContributedState,
	type Contribution,
	type Dimension,
	type Question
} from '$lib/domain';

/** One question of a contribution, as it is shown before anything leaves. */
export interface ContributionLine {
	readonly question: Question;
	readonly state: ContributedState;
	/** Whether evidence backs up all that is claimed, a part of it, or is not needed; null without a level. */
	readonly carries: 'all' | 'part' | 'none' | null;
}

export interface ContributionPart {
	readonly dimension: Dimension;
	readonly lines: readonly ContributionLine[];
}

/** Every question of a contribution, by dimension. */
export function contributionParts(
	catalogue: Catalogue,
	{ scope, states }: Contribution
): readonly ContributionPart[] {
	const stateById = new Map(
		questionsOf(catalogue, scope).map(({ id }, position) => [id, states[position]])
	);
	return catalogue.dimensions.flatMap((dimension) => {
		const lines = questionsOfDimension(catalogue, scope, dimension).map((question) => {
			const state: ContributedState = stateById.get(question.id) ?? { kind: 'unanswered' };
			return { question, state, carries: carriesOf(catalogue, question, state) };
		});
		return lines.length > 0 ? [{ dimension, lines }] : [];
	});
}

function carriesOf(
	catalogue: Catalogue,
	question: Question,
	state: ContributedState
): ContributionLine['carries'] {
	if (state.kind !== 'level') return null;
	if (!needsSource(catalogue, question, state.level)) return 'none';
	return state.evidenced === state.level ? 'all' : 'part';
}

/** How many of each kind there are; only kinds that occur. */
export function countStates({
	states
}: Contribution): readonly { readonly kind: ContributedState['kind']; readonly count: number }[] {
	const kinds = ['level', 'unknown', 'not-applicable', 'unanswered'] as const;
	return kinds.flatMap((kind) => {
		const { length: count } = states.filter((state) => state.kind === kind);
		return count > 0 ? [{ kind, count }] : [];
	});
}

/** How many answers need evidence, and how many of those are backed up as far as they are claimed. */
export function countEvidenced(parts: readonly ContributionPart[]) {
	const carries = parts.flatMap(({ lines }) => lines.map((line) => line.carries));
	const evidenced = carries.filter((one) => one === 'all').length;
	return { needed: evidenced + carries.filter((one) => one === 'part').length, evidenced };
}

/** An id in groups of four, which the eye can compare. */
export function groupedId(id: string): string {
	return (id.match(/.{1,4}/g) ?? []).join(' ');
}
