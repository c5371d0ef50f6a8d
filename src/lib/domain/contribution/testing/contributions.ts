import * as fc from 'fast-check';
import type { Catalogue } from '../../catalogue/catalogue';
import { checks } from '../../testing/arbitraries';
import { TODAY } from '../../testing/builders';
import { CONTRIBUTION_CLASSES, type Contribution, type ContributionClasses } from '../contribution';
import { PLAN_OUTCOMES } from '../../plans/plan-outcome';
import { contributionOf } from '../contribution-of';
import {
	EXPERIENCE_TASKS,
	GUESS_TENTHS,
	HOURS_CLASSES,
	MISTAKE_COUNTS,
	EXPERIENCE_MISTAKES,
	VERDICTS,
	type Released
} from '../released';

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
}> = fc.record({ check: checks, classes, id: ids }).chain(({ check, ...rest }) =>
	releasedBy(check.catalogue).map((released) => ({
		catalogue: check.catalogue,
		contribution: contributionOf(check.catalogue, check, { today: TODAY, released, ...rest })
	}))
);

/** Whatever a company may release besides its answers, nothing included. */
export function releasedBy({
	dimensions,
	gates
}: Pick<Catalogue, 'dimensions' | 'gates'>): fc.Arbitrary<Released> {
	const guess = fc.option(fc.integer({ min: 0, max: GUESS_TENTHS }));
	const { length } = dimensions;
	return fc.record(
		{
			guesses: fc
				.array(guess, { minLength: length, maxLength: length })
				.filter((guesses) => guesses.some((own) => own !== null)),
			aiUses: fc.subarray(gates.map(({ id }) => id)),
			experience: fc.record(
				{
					task: fc.constantFrom(...EXPERIENCE_TASKS),
					expected: fc.constantFrom(...HOURS_CLASSES),
					felt: fc.constantFrom(...HOURS_CLASSES),
					measured: fc.constantFrom(...HOURS_CLASSES),
					mistakes: fc.record(
						Object.fromEntries(
							EXPERIENCE_MISTAKES.map((kind) => [kind, fc.constantFrom(...MISTAKE_COUNTS)])
						),
						{ requiredKeys: [] }
					),
					verdict: fc.constantFrom(...VERDICTS)
				},
				{ requiredKeys: ['task', 'mistakes', 'verdict'] }
			),
			plan: fc.constantFrom(...PLAN_OUTCOMES)
		},
		{ requiredKeys: [] }
	);
}

/** Finds one catalogue only. */
export function only(catalogue: Catalogue) {
	return ({ id, version }: { readonly id: string; readonly version: string }) =>
		id === catalogue.id && version === catalogue.version ? catalogue : undefined;
}
