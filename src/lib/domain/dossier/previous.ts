import type { Assessment } from '../answers/assessment';
import {
	questionsOf,
	questionsOfDimension,
	weightOf,
	type Catalogue,
	type Question,
	type Scope
} from '../catalogue/catalogue';
import { sameQuestions } from '../catalogue/same-questions';
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
		.reverse();
	return previous;
}

/** All completed assessments, in the order of completion, the first first. */
export function completedInOrder({ assessments }: Dossier): readonly KeptAssessment[] {
	return assessments.filter(({ completion }) => completion).sort(byCompletion);
}

/**
 * Whether two assessments may be compared: the same catalogue, asked to the same extent, and at
 * least one question that both versions ask and score alike.
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
		unchangedQuestions(first, second, a.scope).size > 0
	);
}

/**
 * The questions two versions of a catalogue ask and score alike: the id in the second and the id in
 * the first.
 */
export function unchangedQuestions(
	a: Catalogue,
	b: Catalogue,
	scope: Scope
): ReadonlyMap<string, string> {
	if (rulesOf(a) !== rulesOf(b)) return new Map();
	const before = new Map(questionsOf(a, scope).map((question) => [question.id, question]));
	const same = sameQuestions(a, b);
	const pairs = questionsOf(b, scope).flatMap((question) => {
		const there = before.get(same.get(question.id) ?? '');
		return there && weighingOf(there) === weighingOf(question)
			? [[question.id, there.id] as const]
			: [];
	});
	return new Map(pairs);
}

/** The ids of the dimensions of which two versions of a catalogue ask the same. */
export function comparableDimensions(a: Catalogue, b: Catalogue, scope: Scope): readonly string[] {
	const unchanged = unchangedQuestions(a, b, scope);
	if (unchanged.size === 0) return [];
	const before = new Map(
		a.dimensions.map(({ id }) => [id, [...askedIn(a, scope, id)].sort().join('\n')])
	);
	return b.dimensions
		.map(({ id }) => id)
		.filter((id) => {
			const now = askedIn(b, scope, id).map((question) => unchanged.get(question));
			return now.sort().join('\n') === before.get(id);
		});
}

/** The ids of the questions that two versions of a catalogue do not ask, or not score, alike. */
export function changedQuestions(a: Catalogue, b: Catalogue, scope: Scope): readonly string[] {
	const unchanged = unchangedQuestions(a, b, scope);
	const still = new Set(unchanged.values());
	const gone = questionsOf(a, scope).filter(({ id }) => !still.has(id));
	const come = questionsOf(b, scope).filter(({ id }) => !unchanged.has(id));
	return [...new Set([...gone, ...come].map(({ id }) => id))];
}

/** Whether the overall figures of two versions of a catalogue mean the same. */
export function isOverallComparable(a: Catalogue, b: Catalogue, scope: Scope): boolean {
	const isSameMix =
		a.weakestShare === b.weakestShare &&
		a.dimensions.length === b.dimensions.length &&
		a.dimensions.every((dimension) =>
			b.dimensions.some(
				({ id, weight = 1 }) => id === dimension.id && weight === weightOf(dimension)
			)
		);
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

function askedIn(catalogue: Catalogue, scope: Scope, dimensionId: string): readonly string[] {
	const dimension = catalogue.dimensions.find(({ id }) => id === dimensionId);
	return dimension ? questionsOfDimension(catalogue, scope, dimension).map(({ id }) => id) : [];
}

/** What of a question decides its score. */
function weighingOf(question: Question): string {
	const { weight, levels, allowsNotApplicable, evidence, evidenceValidMonths } = question;
	return JSON.stringify([weight, levels, allowsNotApplicable, evidence, evidenceValidMonths]);
}
