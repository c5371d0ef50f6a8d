import type { Assessment } from '../answers/assessment';
import type { Catalogue, Scope } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { scoreAssessment } from '../scoring/score-assessment';
import { findKept, type CatalogueFinder, type Dossier, type KeptAssessment } from './dossier';
import { comparableDimensions, completedInOrder, isBefore, isOverallComparable } from './previous';

/** Every area of one catalogue over all completed assessments of one extent, the first first. */
export interface Trend {
	readonly checks: readonly TrendCheck[];
	readonly overall: TrendLine;
	/** In the order of the latest catalogue. */
	readonly dimensions: readonly TrendLine[];
}

/** One completed assessment, in a place of the trend. */
export interface TrendCheck {
	readonly id: string;
	readonly completedOn: IsoDate;
	readonly catalogue: Assessment['catalogue'];
}

export interface TrendLine {
	/** The dimension; undefined for the overall figure. */
	readonly id: string | undefined;
	/** One for each check. */
	readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
	/** 0 to 100; null where the assessment shows no point. */
	readonly claimed: number | null;
	readonly evidenced: number | null;
	/** Whether the check before asked the same, so that a line may join the two. */
	readonly isComparable: boolean;
}

/** What a trend is about: assessments of one catalogue, in any version, asked to one extent. */
export interface TrendSubject {
	readonly catalogueId: string;
	readonly scope: Scope;
}

/**
 * The trend of a dossier. Each assessment is a record: scored by its own version of the catalogue, as
 * of the day it was completed. Where a version changed what a dimension asks, no line leads on.
 */
export function trendOf(
	dossier: Dossier,
	{ catalogueId, scope }: TrendSubject,
	findCatalogue: CatalogueFinder
): Trend {
	return trendOfRecords(completedInOrder(dossier), { catalogueId, scope }, findCatalogue);
}

/**
 * The trend up to an assessment, as its report tells it: what was completed later is not in it. Empty
 * when the assessment is not in the dossier.
 */
export function trendUpTo(
	dossier: Dossier,
	assessmentId: string,
	findCatalogue: CatalogueFinder
): Trend {
	const kept = findKept(dossier, assessmentId);
	if (!kept) return NO_TREND;
	const { catalogue, scope } = kept.assessment;
	const upTo = completedInOrder(dossier).filter(
		(other) => other.assessment.id === assessmentId || isBefore(other, kept)
	);
	return trendOfRecords(upTo, { catalogueId: catalogue.id, scope }, findCatalogue);
}

const NO_TREND: Trend = { checks: [], overall: { id: undefined, points: [] }, dimensions: [] };

function trendOfRecords(
	kept: readonly KeptAssessment[],
	{ catalogueId, scope }: TrendSubject,
	findCatalogue: CatalogueFinder
): Trend {
	const records = kept
		.map(({ assessment }) => assessment)
		.filter((assessment) => assessment.catalogue.id === catalogueId && assessment.scope === scope)
		.flatMap((assessment) => scoredRecord(assessment, findCatalogue(assessment.catalogue)));
	const latest = records.at(-1)?.catalogue;
	return {
		checks: records.map(({ check }) => check),
		overall: { id: undefined, points: records.map(overallPoint) },
		dimensions: (latest?.dimensions ?? []).map(({ id }) => ({
			id,
			points: records.map((record, place) => dimensionPoint(id, record, records[place - 1]))
		}))
	};
}

/** How far a figure moved since the check before; null where the two cannot be compared. */
export function movementOf(
	line: TrendLine,
	figure: 'claimed' | 'evidenced',
	place = line.points.length - 1
): number | null {
	const point = line.points[place];
	const now = point?.[figure] ?? null;
	const before = line.points[place - 1]?.[figure] ?? null;
	return point?.isComparable && now !== null && before !== null ? now - before : null;
}

interface ScoredRecord {
	readonly check: TrendCheck;
	readonly scope: Scope;
	readonly catalogue: Catalogue;
	readonly score: ReturnType<typeof scoreAssessment>;
}

function scoredRecord(
	assessment: Assessment,
	catalogue: Catalogue | undefined
): readonly ScoredRecord[] {
	const { id, completedOn, scope } = assessment;
	if (!catalogue || completedOn === undefined) return [];
	return [
		{
			check: { id, completedOn, catalogue: assessment.catalogue },
			scope,
			catalogue,
			score: scoreAssessment(catalogue, assessment, completedOn)
		}
	];
}

function overallPoint(
	{ score: { overall }, catalogue, scope }: ScoredRecord,
	place: number,
	records: readonly ScoredRecord[]
): TrendPoint {
	const before = records[place - 1];
	return {
		claimed: overall.claimed?.value ?? null,
		evidenced: overall.evidenced?.value ?? null,
		isComparable: before !== undefined && isOverallComparable(before.catalogue, catalogue, scope)
	};
}

function dimensionPoint(
	id: string,
	{ score, catalogue, scope }: ScoredRecord,
	before: ScoredRecord | undefined
): TrendPoint {
	const figures = score.dimensions.find(({ dimension }) => dimension.id === id)?.score;
	const isScored = figures?.kind === 'scored';
	return {
		claimed: isScored ? figures.claimed : null,
		evidenced: isScored ? figures.evidenced : null,
		isComparable:
			before !== undefined && comparableDimensions(before.catalogue, catalogue, scope).includes(id)
	};
}
