import type { NextStep } from '../advice/next-steps';
import { progressOf, type Progress } from '../answers/edit-assessment';
import type { Assessment } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { scoreAssessment } from '../scoring/score-assessment';
import { samplesIn } from '../source-sample/source-sample';
import type { CatalogueFinder, Dossier, KeptAssessment } from './dossier';
import { evidencedToday, scoringDay, type DueSource } from './due';
import { completedInOrder, previousOf } from './previous';
import { movementOf, trendOf, type TrendLine } from './trend';

/** What the home page of a folder says at a glance. */
export interface DossierOverview {
	/** Being worked on, the latest first. */
	readonly running: readonly OverviewCheck[];
	/** Completed, the latest first. */
	readonly completed: readonly OverviewCheck[];
	/** Of the latest completed one: sources whose review has run out since. */
	readonly due: readonly DueSource[];
	/** Of the same one: questions whose source was looked for since and not found. */
	readonly notFound: readonly string[];
	/** Where each area of the latest completed one went; empty without one before it to compare with. */
	readonly directions: readonly Direction[];
	/** What of the latest completed one would still be backed up today, 0 to 100; null without one. */
	readonly evidencedToday: number | null;
	/** Running or completed. */
	readonly lastWorkedOn: OverviewCheck | undefined;
}

export interface OverviewCheck {
	readonly kept: KeptAssessment;
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	readonly progress: Progress;
	/** The overall figures, 0 to 100, as of the day it is scored; null where there is none. */
	readonly claimed: number | null;
	readonly evidenced: number | null;
	readonly nextStep: NextStep | undefined;
}

export interface Direction {
	/** The dimension; undefined for the overall figure. */
	readonly id: string | undefined;
	/** Points since the check before; null where the two cannot be compared. */
	readonly claimed: number | null;
	readonly evidenced: number | null;
	/** Where it has come to, 0 to 100; null without a score. */
	readonly evidencedNow: number | null;
}

/** Sums up a dossier as of a day. Assessments of catalogues that are not known here are left out. */
export function overviewOf(
	dossier: Dossier,
	findCatalogue: CatalogueFinder,
	today: IsoDate
): DossierOverview {
	const running = checks(dossier.assessments.filter(({ completion }) => !completion));
	const completed = [...checks(completedInOrder(dossier))].reverse();
	const [latest] = completed;
	const [lastWorkedOn] = [...running, ...completed].sort(byLastWork);
	const still =
		latest &&
		evidencedToday(latest.catalogue, latest.assessment, {
			today,
			samples: samplesIn(dossier.sections)
		});
	return {
		running,
		completed,
		due: still?.outdated ?? [],
		notFound: still?.notFound ?? [],
		directions: latest ? directionsOf(dossier, latest, findCatalogue) : [],
		evidencedToday: still?.today ?? null,
		lastWorkedOn
	};

	function checks(list: readonly KeptAssessment[]): readonly OverviewCheck[] {
		return list.flatMap((kept) => checkOf(kept, findCatalogue(kept.assessment.catalogue), today));
	}
}

function checkOf(
	kept: KeptAssessment,
	catalogue: Catalogue | undefined,
	today: IsoDate
): readonly OverviewCheck[] {
	if (!catalogue) return [];
	const { assessment } = kept;
	const { overall, nextSteps } = scoreAssessment(
		catalogue,
		assessment,
		scoringDay(assessment, today)
	);
	return [
		{
			kept,
			assessment,
			catalogue,
			progress: progressOf(catalogue, assessment),
			claimed: overall.claimed?.value ?? null,
			evidenced: overall.evidenced?.value ?? null,
			nextStep: nextSteps[0]
		}
	];
}

function directionsOf(
	dossier: Dossier,
	{ assessment: { id, scope, catalogue } }: OverviewCheck,
	findCatalogue: CatalogueFinder
): readonly Direction[] {
	if (!previousOf(dossier, id, findCatalogue)) return [];
	const { overall, dimensions } = trendOf(
		dossier,
		{ catalogueId: catalogue.id, scope },
		findCatalogue
	);
	return [overall, ...dimensions].map(directionOf);
}

function directionOf(line: TrendLine): Direction {
	return {
		id: line.id,
		claimed: movementOf(line, 'claimed'),
		evidenced: movementOf(line, 'evidenced'),
		evidencedNow: line.points.at(-1)?.evidenced ?? null
	};
}

function byLastWork(a: OverviewCheck, b: OverviewCheck): number {
	if (a.kept.lastWork === b.kept.lastWork) return 0;
	return a.kept.lastWork < b.kept.lastWork ? 1 : -1;
}
