import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import { scoreContribution } from '../contribution/score-contribution';

/** The dimensions in which one's own contribution has no score and so will not count, in catalogue order. */
export function gapsOf(catalogue: Catalogue, contribution: Contribution): readonly string[] {
	return scoreContribution(catalogue, contribution).flatMap(({ dimension, scores }) =>
		scores ? [] : [dimension]
	);
}
