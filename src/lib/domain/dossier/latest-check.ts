import type { Assessment } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { scoreAssessment, type AssessmentScore } from '../scoring/score-assessment';
import type { CatalogueFinder, Dossier } from './dossier';
import { scoringDay } from './due';
import { completedInOrder } from './previous';

/** The check of a company that the rest of its folder goes by. */
export interface LatestCheck {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	readonly score: AssessmentScore;
	/** As of which it is scored. */
	readonly day: IsoDate;
}

/** The last completed check, else the one last worked on; undefined without an answer. */
export function latestCheck(
	dossier: Dossier,
	findCatalogue: CatalogueFinder,
	today: IsoDate
): LatestCheck | undefined {
	const kept = completedInOrder(dossier).at(-1) ?? dossier.assessments[0];
	const catalogue = kept && findCatalogue(kept.assessment.catalogue);
	if (!kept || !catalogue || Object.keys(kept.assessment.answers).length === 0) return undefined;
	const { assessment } = kept;
	const day = scoringDay(assessment, today);
	return { assessment, catalogue, day, score: scoreAssessment(catalogue, assessment, day) };
}
