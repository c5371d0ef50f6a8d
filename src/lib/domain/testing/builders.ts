import type { Answer, Answers, Evidence } from '../answers/assessment';
import type { Catalogue, Gate, Question } from '../catalogue/catalogue';
import type { CatalogueNames } from '../catalogue/catalogue-texts';

/** Small catalogues and answers for tables of named cases. */

/** The day every test is scored as of, unless it is about days. */
export const TODAY = '2026-11-23';

/** A catalogue without words: everything goes by its id. */
export const namedById: CatalogueNames = {
	dimension: (id) => id,
	maturity: (id) => id
};

const fiveLevels = [0, 25, 50, 75, 100] as const;

/** Named, opened, reviewed lately, somebody responsible: carries every level. */
export const soundEvidence: Evidence = {
	state: 'named',
	opened: true,
	reviewedOn: '2026-06-01',
	owner: 'active'
};

/** A question on five levels that needs a source; its topic is the part before the hyphen. */
export function questionOf(id: string, differences: Partial<Question> = {}): Question {
	return {
		id,
		topic: `${id.split('-')[0]}-topic`,
		weight: 1,
		quick: true,
		levels: fiveLevels,
		allowsNotApplicable: true,
		hasHint: false,
		evidence: 'required',
		evidenceValidMonths: 12,
		sources: [],
		...differences
	};
}

/** A catalogue of these questions: one dimension per id prefix, its topics those of its questions. */
export function catalogueOf(
	questions: readonly Question[],
	differences: Partial<Catalogue> = {}
): Catalogue {
	const prefixes = [...new Set(questions.map(prefixOf))];
	return {
		format: 1,
		id: 'small',
		version: '1.0.0',
		locales: ['de'],
		weakestShare: 1 / 3,
		minCoverage: 0.5,
		evidenceCaps: { withoutSource: 25, oneDefect: 50 },
		targetScore: 75,
		maturityLevels: fiveMaturityLevels,
		dimensions: prefixes.map((id) => ({ id, topics: topicsOf(id, questions) })),
		questions,
		gates: [],
		sources: [],
		...differences
	};
}

const fiveMaturityLevels = [
	{ id: 'open', minScore: 0 },
	{ id: 'in-heads', minScore: 12.5 },
	{ id: 'written-down', minScore: 37.5 },
	{ id: 'lived', minScore: 62.5 },
	{ id: 'steered', minScore: 87.5 }
] as const;

function prefixOf({ id }: Question): string {
	return id.split('-')[0] ?? id;
}

function topicsOf(prefix: string, questions: readonly Question[]): string[] {
	const own = questions.filter((question) => prefixOf(question) === prefix);
	return [...new Set(own.map(({ topic }) => topic))];
}

/** A gate from pairs of question and level; "not applicable" counts for the questions with a star. */
export function gateOf(
	id: string,
	basis: Gate['basis'],
	requirements: Readonly<Record<string, number>>
): Gate {
	return {
		id,
		basis,
		hasNote: false,
		sources: [],
		requirements: Object.entries(requirements).map(([question, minLevel]) => ({
			question: question.replace('*', ''),
			minLevel,
			naCounts: question.endsWith('*')
		}))
	};
}

/** Answers from levels; every number has a sound source or none. */
export function answersOf(
	levels: Readonly<Record<string, Answer['level']>>,
	evidence?: Evidence
): Answers {
	return Object.fromEntries(
		Object.entries(levels).map(([id, level]) => [id, evidence ? { level, evidence } : { level }])
	);
}
