import type * as z from 'zod/mini';
import type { Frozen } from '../frozen';
import type { catalogueSchema } from './catalogue-schema';

/**
 * The structure of an instrument, without words: what is asked, what counts how much, what has to be
 * in place before what. The words live in one flat text file per language (see catalogue-texts.ts).
 * Nothing outside a catalogue knows an id or a count of it.
 */

/** The instrument: dimensions, topics, questions, levels, gates, sources and version. */
export type Catalogue = Frozen<z.infer<typeof catalogueSchema>>;
export type Dimension = Catalogue['dimensions'][number];
export type Question = Catalogue['questions'][number];
export type Gate = Catalogue['gates'][number];
export type GateRequirement = Gate['requirements'][number];
export type MaturityLevel = Catalogue['maturityLevels'][number];

/** Which questions an assessment asks: the quick ones or all of them. */
export type Scope = 'quick' | 'full';

/** The questions a scope asks, in catalogue order. */
export function questionsOf(catalogue: Catalogue, scope: Scope): readonly Question[] {
	return scope === 'full' ? catalogue.questions : catalogue.questions.filter((q) => q.quick);
}

/** The dimension a question belongs to, through its topic; undefined for a foreign question. */
export function dimensionOf(catalogue: Catalogue, question: Question): Dimension | undefined {
	return catalogue.dimensions.find((dimension) => dimension.topics.includes(question.topic));
}

/** The questions of one dimension within a scope, in catalogue order. */
export function questionsOfDimension(
	catalogue: Catalogue,
	scope: Scope,
	dimension: Dimension
): readonly Question[] {
	return questionsOf(catalogue, scope).filter((q) => dimension.topics.includes(q.topic));
}

/** How heavily a dimension counts in the overall score: 1 unless the catalogue says otherwise. */
export function weightOf({ weight = 1 }: Dimension): number {
	return weight;
}

/** Looks a question up by its id; undefined when the catalogue has none of that id. */
export function findQuestion(catalogue: Catalogue, questionId: string): Question | undefined {
	return catalogue.questions.find((question) => question.id === questionId);
}
