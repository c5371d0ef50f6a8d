import * as fc from 'fast-check';
import type { Catalogue } from '../../catalogue/catalogue';
import { checks } from '../../testing/arbitraries';
import { TODAY } from '../../testing/builders';
import { CONTRIBUTION_CLASSES, type Contribution, type ContributionClasses } from '../contribution';
import { contributionOf } from '../contribution-of';

/** Random contributions to catalogues of every permitted form. */

const classes: fc.Arbitrary<ContributionClasses> = fc.record(
	{
		industry: fc.constantFrom(...CONTRIBUTION_CLASSES.industry),
		size: fc.constantFrom(...CONTRIBUTION_CLASSES.size)
	},
	{ requiredKeys: [] }
);

const ids = fc.uint8Array({ minLength: 16, maxLength: 16 });

export const contributions: fc.Arbitrary<{
	readonly catalogue: Catalogue;
	readonly contribution: Contribution;
}> = fc.record({ check: checks, classes, id: ids }).map(({ check, ...rest }) => ({
	catalogue: check.catalogue,
	contribution: contributionOf(check.catalogue, check, { today: TODAY, ...rest })
}));

/** Finds one catalogue only. */
export function only(catalogue: Catalogue) {
	return ({ id, version }: { readonly id: string; readonly version: string }) =>
		id === catalogue.id && version === catalogue.version ? catalogue : undefined;
}
