import type { Catalogue } from '../catalogue/catalogue';
import { SHOWN_FROM } from '../comparison/group-rules';
import type { Contribution } from '../contribution/contribution';
import { fingerprintOf } from '../contribution/contribution-bytes';

/**
 * Whether two comparisons of these groups would betray those in whom they differ: some do, but fewer than a
 * comparison needs. No rule can take back the first one; whoever makes a second is to be warned.
 */
export function isNearlySame(
	catalogue: Catalogue,
	before: readonly Contribution[],
	now: readonly Contribution[]
): boolean {
	const [was, is] = [before, now].map(
		(group) => new Map(group.map((one) => [one.id, fingerprintOf(catalogue, one)]))
	);
	const ids = new Set([...before, ...now].map(({ id }) => id));
	const changed = [...ids].filter((id) => was?.get(id) !== is?.get(id)).length;
	return changed > 0 && changed < SHOWN_FROM.protected;
}
