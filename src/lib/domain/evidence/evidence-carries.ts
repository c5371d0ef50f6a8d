import type { Evidence } from '../answers/assessment';
import type { Catalogue, Question } from '../catalogue/catalogue';
import { lastValidDay, type IsoDate } from './calendar';

/** What keeps a source from carrying every level. */
export type EvidenceDefect =
	| 'no-source'
	| 'not-found'
	| 'only-at-hand'
	| 'not-opened'
	| 'no-review-date'
	| 'outdated'
	| 'owner-gone'
	| 'no-owner';

/** What a source carries: the highest level it proves, and why not more. */
export interface EvidenceCarries {
	/** Highest level an answer to this question can prove with this source. */
	readonly capLevel: number;
	/** Whether the source proves every level. */
	readonly isSound: boolean;
	readonly defects: readonly EvidenceDefect[];
}

type CapRules = Pick<Catalogue, 'evidenceCaps'>;

/**
 * The highest level a source can carry for a question, and its defects.
 *
 * Nothing named, or not found when opened: what needs no source. One defect: one step more. Two or
 * three: again what needs no source. A question whose evidence is optional is carried in full.
 * What somebody could show at once counts as named, up to date and cared for, and not opened: one defect,
 * whatever of it is not noted yet, unless what is noted stands against it.
 * The caps are scores of the catalogue; a level is carried if its score does not exceed the cap.
 * Source: methodology 2.2.
 */
export function evidenceCarries(
	rules: CapRules,
	question: Pick<Question, 'levels' | 'evidence' | 'evidenceValidMonths'>,
	evidence: Evidence | undefined,
	today: IsoDate
): EvidenceCarries {
	const highest = question.levels.length - 1;
	const defects = defectsOf(question, evidence, today);
	if (question.evidence === 'optional' || defects.length === 0) {
		return { capLevel: highest, isSound: true, defects };
	}
	const capScore = countsAsOne(defects, evidence)
		? rules.evidenceCaps.oneDefect
		: rules.evidenceCaps.withoutSource;
	return { capLevel: highestLevelUpTo(question.levels, capScore), isSound: false, defects };
}

function countsAsOne(defects: readonly EvidenceDefect[], evidence: Evidence | undefined): boolean {
	if (defects.includes('no-source') || defects.includes('not-found')) return false;
	return defects.length === 1 || (evidence?.isAtHand === true && !defects.some(isKnownBad));
}

function isKnownBad(defect: EvidenceDefect): boolean {
	return defect === 'outdated' || defect === 'owner-gone';
}

/** Whether a level claims more than may be claimed without evidence. Source: methodology 2.2. */
export function needsSource(
	rules: CapRules,
	question: Pick<Question, 'levels' | 'evidence'>,
	level: number
): boolean {
	if (question.evidence === 'optional') return false;
	return level > highestLevelUpTo(question.levels, rules.evidenceCaps.withoutSource);
}

/** The highest level whose score does not exceed the limit; the lowest level if none does. */
function highestLevelUpTo(levels: readonly number[], limit: number): number {
	return Math.max(
		0,
		levels.findLastIndex((score) => score <= limit)
	);
}

function defectsOf(
	{ evidenceValidMonths }: Pick<Question, 'evidenceValidMonths'>,
	evidence: Evidence | undefined,
	today: IsoDate
): readonly EvidenceDefect[] {
	if (!evidence || evidence.state === 'none') return ['no-source'];
	if (evidence.state === 'not_found') return ['not-found'];
	const details = [
		...reviewDefect(evidence.reviewedOn, evidenceValidMonths, today),
		...ownerDefect(evidence.owner)
	];
	if (evidence.opened) return details;
	if (!evidence.isAtHand) return ['not-opened', ...details];
	// Whoever could show it has said that it is up to date and cared for; what is known counts more.
	return ['only-at-hand', ...details.filter(isKnownBad)];
}

function reviewDefect(
	reviewedOn: string | undefined,
	validMonths: number,
	today: IsoDate
): readonly EvidenceDefect[] {
	if (reviewedOn === undefined) return ['no-review-date'];
	return lastValidDay(reviewedOn, validMonths) < today ? ['outdated'] : [];
}

function ownerDefect(owner: Evidence['owner']): readonly EvidenceDefect[] {
	if (owner === 'active') return [];
	return [owner === 'gone' ? 'owner-gone' : 'no-owner'];
}
