import type { Assessment, AssessmentScore, Catalogue, Dossier } from '../domain';

/** What the figures of a part are worked out from. */
export interface PartInput {
	readonly sections: Dossier['sections'];
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly score: AssessmentScore;
	/** YYYY-MM-DD. */
	readonly today: string;
}
