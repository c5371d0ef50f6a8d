import {
	contributionOf,
	ID_BYTES,
	type Assessment,
	type Catalogue,
	type Contribution,
	type ContributionClasses
} from '$lib/domain';
import { localDay } from '$lib/state';

/**
 * What this window contributes of a check. As long as it is open, file, code and picture are the same
 * contribution: answers and classes may change, the id stays, so that the group knows it again.
 */
class OwnContribution {
	classes = $state.raw<ContributionClasses>({});

	readonly #idByAssessment: Record<string, Uint8Array> = {};

	of(catalogue: Catalogue, assessment: Assessment): Contribution {
		const id = this.#idOf(assessment.id);
		return contributionOf(catalogue, assessment, { today: localDay(), classes: this.classes, id });
	}

	/** Drawn once; not before there is something to contribute. */
	#idOf(assessmentId: string): Uint8Array {
		return (this.#idByAssessment[assessmentId] ??= crypto.getRandomValues(
			new Uint8Array(ID_BYTES)
		));
	}
}

export const ownContribution = new OwnContribution();
