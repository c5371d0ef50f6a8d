import {
	contributionOf,
	type Assessment,
	type Catalogue,
	type Contribution,
	type ContributionClasses
} from '$lib/domain';
import { localDay } from '$lib/dossier';
import { companyOf } from '../company';
import { contributionIdOf } from './contribution-id';

/**
 * What this window contributes of a check. File, code and picture are the same contribution: answers
 * and classes may change, the id stays, so that the group knows it again.
 */
class OwnContribution {
	classes = $state.raw<ContributionClasses>({});

	of(catalogue: Catalogue, assessment: Assessment): Contribution {
		const id = contributionIdOf(companyOf(assessment));
		return contributionOf(catalogue, assessment, { today: localDay(), classes: this.classes, id });
	}
}

export const ownContribution = new OwnContribution();
