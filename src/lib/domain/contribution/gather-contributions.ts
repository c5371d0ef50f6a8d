import type { Contribution } from './contribution';

/** Why a contribution is left out of a group, though it can be read. */
export type LeftOut = 'duplicate' | 'other-catalogue' | 'other-scope';

export interface Gathered {
	readonly accepted: readonly Contribution[];
	/** With the position among those given. */
	readonly leftOut: readonly { readonly position: number; readonly reason: LeftOut }[];
}

/** What contributions must have in common to be compared. */
export type ContributionKind = Pick<Contribution, 'catalogue' | 'scope'>;

/**
 * The contributions that can be compared: each id once, and all of the wanted catalogue, version and
 * scope; unless that is already decided, of those most of them have (of equally many the first).
 */
export function gatherContributions(
	given: readonly Contribution[],
	wanted: ContributionKind | undefined = mostFrequent(given)
): Gathered {
	const seen = new Set<string>();
	const judged = given.map((contribution, position) => {
		const reason = reasonAgainst(contribution, wanted, seen);
		if (reason === undefined) seen.add(contribution.id);
		return { contribution, position, reason };
	});
	return {
		accepted: judged.flatMap(({ contribution, reason }) => (reason ? [] : [contribution])),
		leftOut: judged.flatMap(({ position, reason }) => (reason ? [{ position, reason }] : []))
	};
}

function mostFrequent(given: readonly Contribution[]): ContributionKind | undefined {
	const counts = new Map<string, number>();
	for (const contribution of given) {
		const kind = kindOf(contribution);
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	return given.find((contribution) => counts.get(kindOf(contribution)) === most);
}

function kindOf({ catalogue, scope }: Contribution): string {
	return `${catalogue.id} ${catalogue.version} ${scope}`;
}

function reasonAgainst(
	{ id, catalogue, scope }: Contribution,
	wanted: ContributionKind | undefined,
	seen: ReadonlySet<string>
): LeftOut | undefined {
	if (seen.has(id)) return 'duplicate';
	const isSame =
		catalogue.id === wanted?.catalogue.id && catalogue.version === wanted.catalogue.version;
	if (!isSame) return 'other-catalogue';
	return scope === wanted.scope ? undefined : 'other-scope';
}
