import { findCatalogue } from '$lib/catalogues';
import {
	fingerprintOf,
	gatherContributions,
	type Contribution,
	type ContributionKind,
	type LeftOut
} from '$lib/domain';

/** Why a contribution that can be read is left out of a group made from files. */
export type GivenLeftOut =
	| LeftOut
	/** The same contribution with other answers. */
	| 'other-version'
	/** Another one that says the same, answer for answer: as good as surely the same company. */
	| 'twin';

export interface Judged<Given> {
	readonly accepted: readonly Given[];
	readonly leftOut: readonly RejectedOf<Given>[];
}

interface RejectedOf<Given> {
	readonly given: Given;
	readonly reason: GivenLeftOut;
	/** Position among the accepted of the one it repeats, from 1. */
	readonly sameAs?: number;
}

/**
 * Which contributions of those handed in make up the group. A company must not count twice, because
 * five contributions of four companies would be too few; so equal answers count once as well.
 */
export function judgeGiven<Given extends { readonly contribution: Contribution }>(
	given: readonly Given[],
	kind?: ContributionKind
): Judged<Given> {
	const contributions = given.map(({ contribution }) => contribution);
	const reasons = new Map(
		gatherContributions(contributions, kind).leftOut.map(({ position, reason }) => [
			position,
			reason
		])
	);
	const accepted: Counted<Given>[] = [];
	const leftOut: RejectedOf<Given>[] = [];
	for (const [position, one] of given.entries()) {
		const reason = reasons.get(position);
		if (reason === 'other-catalogue' || reason === 'other-scope') {
			leftOut.push({ given: one, reason });
			continue;
		}
		const counted = countedAs(one);
		const at = repeatedBy(counted, accepted);
		const earlier = accepted[at];
		if (!earlier) accepted.push(counted);
		else leftOut.push({ given: one, reason: repetition(counted, earlier), sameAs: at + 1 });
	}
	return { accepted: accepted.map((counted) => counted.given), leftOut };
}

export function idsOf(contributions: readonly Contribution[]): ReadonlySet<string> {
	return new Set(contributions.map(({ id }) => id));
}

/** What tells contributions apart: two sums, with and without the classes. */
interface Counted<Given> {
	readonly given: Given;
	readonly id: string;
	readonly content: number;
	readonly answers: number;
}

function countedAs<Given extends { readonly contribution: Contribution }>(
	given: Given
): Counted<Given> {
	const { contribution } = given;
	const { id } = contribution;
	const catalogue = findCatalogue(contribution.catalogue);
	if (!catalogue) throw new RangeError('a contribution of an unknown catalogue was not refused');
	return {
		given,
		id,
		content: fingerprintOf(catalogue, contribution),
		answers: fingerprintOf(catalogue, { ...contribution, classes: {} })
	};
}

/** The position of the one it repeats; −1 if there is none. */
function repeatedBy<Given>(
	{ id, answers }: Counted<Given>,
	accepted: readonly Counted<Given>[]
): number {
	const sameId = accepted.findIndex((other) => other.id === id);
	return sameId >= 0 ? sameId : accepted.findIndex((other) => other.answers === answers);
}

function repetition<Given>(one: Counted<Given>, earlier: Counted<Given>): GivenLeftOut {
	if (one.id !== earlier.id) return 'twin';
	return one.content === earlier.content ? 'duplicate' : 'other-version';
}
