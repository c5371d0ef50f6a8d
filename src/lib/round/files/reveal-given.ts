import {
	CONTRIBUTION_CLASSES,
	createRound,
	revealAtOnce,
	viewOf,
	type Catalogue,
	type ClassKind,
	type Contribution,
	type Published
} from '$lib/domain';
import { localDay } from '$lib/dossier';

/** How a group made from files is compared. */
interface GivenRules {
	readonly split: ClassKind | null;
	readonly minGroup: number;
}

/** Compares what was handed in: a round that is revealed at once, by the same rules as on a server. */
export function revealGiven(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	{ split, minGroup }: GivenRules
): Published | null {
	const round = createRound({
		catalogue,
		scope: contributions[0]?.scope ?? 'full',
		mode: 'protected',
		minGroup,
		split,
		classes: split === null ? [] : CONTRIBUTION_CLASSES[split],
		invited: 0
	});
	const compared = withoutOtherClasses(contributions, split);
	const decision = round && revealAtOnce(round, compared, localDay());
	return decision?.ok ? viewOf(decision.round).published : null;
}

/** Whoever stated more than the group compares by is compared without it. */
function withoutOtherClasses(
	contributions: readonly Contribution[],
	split: ClassKind | null
): readonly Contribution[] {
	return contributions.map((contribution) => {
		const name = split === null ? undefined : contribution.classes[split];
		const classes = split === null || name === undefined ? {} : { [split]: name };
		return { ...contribution, classes };
	});
}
