import {
	questionsOfDimension,
	type Catalogue,
	type Dimension,
	type Question,
	type Scope
} from '../catalogue/catalogue';
import type { Assessment } from './assessment';

/** One screen of an assessment. */
export type Step =
	| { readonly kind: 'gut-feeling' }
	/** Only where an earlier assessment is repeated: are its sources still there? */
	| { readonly kind: 'still-there' }
	| { readonly kind: 'question'; readonly question: Question; readonly dimension: Dimension }
	| { readonly kind: 'interim'; readonly dimension: Dimension };

/**
 * All screens in their order: the gut feeling, then the questions of every dimension. In the full check
 * each dimension ends with what it adds up to; two or three answers are too few to stop for.
 */
export function stepsOf(
	catalogue: Catalogue,
	scope: Scope,
	{ isRepeated = false }: { readonly isRepeated?: boolean } = {}
): readonly Step[] {
	const dimensions = catalogue.dimensions.flatMap((dimension) => {
		const questions = questionsOfDimension(catalogue, scope, dimension);
		if (questions.length === 0) return [];
		const asked = questions.map((question) => ({ kind: 'question', question, dimension }) as const);
		return scope === 'quick' ? asked : [...asked, { kind: 'interim', dimension } as const];
	});
	const before = isRepeated ? [gutFeeling, { kind: 'still-there' } as const] : [gutFeeling];
	return [...before, ...dimensions];
}

const gutFeeling = { kind: 'gut-feeling' } as const;

/** The name of a screen in an address; unique within a catalogue. */
export function stepKey(step: Step): string {
	if (step.kind === 'question') return step.question.id;
	return step.kind === 'interim' ? `after-${step.dimension.id}` : step.kind;
}

/**
 * Where somebody who comes back goes on: at the first open question, at the gut feeling if nothing
 * was answered yet, on the last screen if nothing is open.
 */
export function resumeStep(
	steps: readonly Step[],
	{ answers, gutFeeling }: Pick<Assessment, 'answers' | 'gutFeeling'>
): Step | undefined {
	const isUntouched = Object.keys(answers).length === 0 && gutFeeling === undefined;
	if (isUntouched) return steps[0];
	const open = steps.find(
		(step) => step.kind === 'question' && answers[step.question.id] === undefined
	);
	return open ?? steps.at(-1);
}
