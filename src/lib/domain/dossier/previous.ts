import type { Assessment } from '../answers/assessment';
import {
	questionsOf,
	questionsOfDimension,
	type Catalogue,
	type Question,
	type Scope
} from '../catalogue/catalogue';
import { findKept, type CatalogueFinder, type Dossier, type KeptAssessment } from './dossier';

/**
 * The last assessment of the company completed before this one that can be compared with it: by day,
 * then in the order of completion. For a running one everything completed up to its last work counts.
 */
export function previousOf(
	dossier: Dossier,
	assessmentId: string,
	findCatalogue: CatalogueFinder
): Assessment | undefined {
	const kept = findKept(dossier, assessmentId);
	if (!kept) return undefined;
	const [previous] = completedInOrder(dossier)
		.filter((other) => isBefore(other, kept))
		.map(({ assessment }) => assessment)
		.filter((other) => areComparable(other, kept.assessment, findCatalogue))
		.toReversed();
	return previous;
}

/** All completed assessments, in the order of completion, the first first. */
export function completedInOrder({ assessments }: Dossier): readonly KeptAssessment[] {
	return assessments.filter(({ completion }) => completion).toSorted(byCompletion);
}

/**
 * Whether two assessments may be compared: the same catalogue, asked to the same extent, and at
 * least one dimension of which both versions ask the same.
 */
export function areComparable(
	a: Assessment,
	b: Assessment,
	findCatalogue: CatalogueFinder
): boolean {
	if (a.catalogue.id !== b.catalogue.id || a.scope !== b.scope) return false;
	if (a.catalogue.version === b.catalogue.version) return true;
	const [first, second] = [findCatalogue(a.catalogue), findCatalogue(b.catalogue)];
	return (
		first !== undefined &&
		second !== undefined &&
		comparableDimensions(first, second, a.scope).length > 0
	);
}

/** The ids of the dimensions of which two versions of a catalogue ask the same. */
export function comparableDimensions(a: Catalogue, b: Catalogue, scope: Scope): readonly string[] {
	if (rulesOf(a) !== rulesOf(b)) return [];
	const asked = new Map(a.dimensions.map(({ id }) => [id, askedIn(a, scope, id)]));
	return b.dimensions.map(({ id }) => id).filter((id) => asked.get(id) === askedIn(b, scope, id));
}

/** The ids of the questions that two versions of a catalogue do not ask, or not score, alike. */
export function changedQuestions(a: Catalogue, b: Catalogue, scope: Scope): readonly string[] {
	const before = new Map(
		questionsOf(a, scope).map((question) => [question.id, meaningOf(question)])
	);
	const now = new Map(questionsOf(b, scope).map((question) => [question.id, meaningOf(question)]));
	const ids = [...new Set([...before.keys(), ...now.keys()])];
	return ids.filter((id) => before.get(id) !== now.get(id));
}

/** Whether the overall figures of two versions of a catalogue mean the same. */
export function isOverallComparable(a: Catalogue, b: Catalogue, scope: Scope): boolean {
	const isSameMix =
		a.weakestShare === b.weakestShare && a.dimensions.length === b.dimensions.length;
	return isSameMix && comparableDimensions(a, b, scope).length === a.dimensions.length;
}

/** Whether an assessment was completed before another one, or before the last work on it. */
export function isBefore(other: KeptAssessment, kept: KeptAssessment): boolean {
	if (other === kept || !other.completion) return false;
	if (kept.completion) return byCompletion(other, kept) < 0;
	return dayOf(other) <= kept.assessment.updatedOn;
}

function byCompletion(a: KeptAssessment, b: KeptAssessment): number {
	const [first, second] = [a, b].map(
		(kept) => `${dayOf(kept)} ${kept.completion?.stamp ?? ''} ${kept.assessment.id}`
	);
	if (first === undefined || second === undefined || first === second) return 0;
	return first < second ? -1 : 1;
}

function dayOf({ assessment }: KeptAssessment): string {
	return assessment.completedOn ?? assessment.updatedOn;
}

function rulesOf({ minCoverage, evidenceCaps }: Catalogue): string {
	return JSON.stringify([minCoverage, evidenceCaps.withoutSource, evidenceCaps.oneDefect]);
}

function askedIn(catalogue: Catalogue, scope: Scope, dimensionId: string): string {
	const dimension = catalogue.dimensions.find(({ id }) => id === dimensionId);
	const questions = dimension ? questionsOfDimension(catalogue, scope, dimension) : [];
	return questions.map(meaningOf).toSorted().join('\n');
}

/** What of a question decides its score. A catalogue that means something else gives it another id. */
function meaningOf(question: Question): string {
	const { id, weight, levels, allowsNotApplicable, evidence, evidenceValidMonths } = question;
	return JSON.stringify([id, weight, levels, allowsNotApplicable, evidence, evidenceValidMonths]);
}
