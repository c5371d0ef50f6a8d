import {
	contributionOf,
	type Catalogue,
	type Contribution,
	type ContributionClasses
} from '$lib/domain';
import { localDay } from '$lib/dossier';
import type { CompanyCheck } from '../shown-check';
import { contributionIdOf } from './contribution-id';

/**
 * What this window contributes of a check. File, code and picture are the same contribution: answers
 * and classes may change, the id stays, so that the group knows it again.
 */
class OwnContribution {
	classes = $state.raw<ContributionClasses>({});

	of(catalogue: Catalogue, { assessment, company }: CompanyCheck): Contribution {
		const id = contributionIdOf(company);
		return contributionOf(catalogue, assessment, { today: localDay(), classes: this.classes, id });
	}
}

export const ownContribution = new OwnContribution();
