import type { Catalogue, NextStep } from '../domain';
import { formatNumber } from '../language/format';
import { answerText } from './answer';
import type { Voice } from './score';

/** A next step as it is told everywhere: one imperative, and what would do as evidence. */
export interface StepText {
	readonly id: string;
	readonly title: string;
	/** „Sie sagen: …“, where what is claimed lacks its evidence. */
	readonly said: string | undefined;
	readonly todo: string;
	/** What would do as evidence; undefined where the question asks for none. */
	readonly suitable: string | undefined;
	/** „+1,7“ */
	readonly value: string;
	/** „Punkte“ */
	readonly unit: string;
	/** The same in a sentence, for who cannot see where the number stands. */
	readonly valueMeans: string;
}

export interface StepTexts {
	readonly title: string;
	readonly steps: readonly StepText[];
	/** Said once instead of every value, where the values read alike. */
	readonly equalValue: string | undefined;
}

/**
 * The next steps in words. What is claimed but not backed up needs no better deeds but its evidence:
 * nobody is told to reach less than they say they do.
 */
export function stepTexts(nextSteps: readonly NextStep[], voice: Voice): StepTexts {
	const { steps: words } = voice.words;
	const steps = nextSteps.map((step) => stepText(step, voice));
	const [first, ...others] = nextSteps.map((step) => valueText(step, voice));
	const areEqual = others.length > 0 && others.every((value) => value === first);
	return {
		title: words.title(steps.length),
		steps,
		equalValue: areEqual && first !== undefined ? words.equal(first) : undefined
	};
}

/** Why there is no step: nothing to reach any more, or nothing answered yet. */
export function noStepText(hasLevel: boolean, { words }: Voice): string {
	return hasLevel ? words.steps.none : words.steps.noneYet;
}

function stepText(step: NextStep, voice: Voice): StepText {
	const { instrument, words } = voice;
	const { question, answer } = step;
	const isOnlyUnproven = answer.kind === 'level' && answer.level > step.from;
	const value = valueText(step, voice);
	const suits = question.evidence === 'required' && answer.kind === 'level';
	return {
		id: question.id,
		title: instrument.question(question.id),
		said: isOnlyUnproven ? words.steps.said(words.quoted(answerText(answer, voice))) : undefined,
		todo: todoText(step, voice),
		suitable: suits
			? words.steps.suitable(instrument.question(question.id, 'evidence'))
			: undefined,
		value: words.steps.value(value),
		unit: words.steps.unit(value),
		valueMeans: words.steps.valueMeans(value)
	};
}

/** Exactly one thing to do: the first that keeps the evidence from holding, or the next description. */
function todoText({ question, answer, from, to }: NextStep, { instrument, words }: Voice): string {
	if (answer.kind !== 'level') return words.steps.ask;
	if (answer.level === from) {
		const goal = goalOf(question, to, instrument.catalogue);
		return words.steps.reach(words.quoted(instrument.level(question.id, goal)));
	}
	return words.steps.todos[answer.carries.defects[0] ?? 'no-source'];
}

/**
 * The description to reach: the next one, or the first above it that is worth evidence. Nobody is told to
 * reach “nothing is written down”.
 */
function goalOf(
	{ levels, evidence }: NextStep['question'],
	to: number,
	{ evidenceCaps }: Catalogue
): number {
	if (evidence !== 'required') return to;
	const goal = levels.findIndex(
		(score, level) => level >= to && score > evidenceCaps.withoutSource
	);
	return goal === -1 ? to : goal;
}

function valueText({ value }: NextStep, { instrument }: Voice): string {
	return formatNumber(value, instrument.locale, 1);
}
