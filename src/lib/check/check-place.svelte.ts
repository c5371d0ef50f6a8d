import {
	firstToDo,
	progressOf,
	questionsOf,
	questionsOfDimension,
	scoreAssessment,
	scoringDay,
	stepKey,
	stepsOf,
	type Assessment,
	type AssessmentScore,
	type Catalogue,
	type Dimension,
	type Step
} from '$lib/domain';

/** Where in the check somebody is, and what follows from the answers so far. All derived. */
export class CheckPlace {
	readonly steps: readonly Step[] = $derived.by(() => stepsOf(this.catalogue, this.#scope));
	readonly step: Step | undefined = $derived.by(() => this.#findStep());
	readonly key: string | undefined = $derived(this.step && stepKey(this.step));
	readonly previousKey: string | undefined = $derived.by(() => this.#keyBeside(-1));
	/** Undefined on the last screen: the result follows. */
	readonly nextKey: string | undefined = $derived.by(() => this.#keyBeside(1));

	readonly #assessment: () => Assessment | undefined;
	readonly #catalogue: () => Catalogue;
	readonly #repeated: () => Assessment | undefined;
	readonly #hash: () => string;
	readonly #today: () => string;

	constructor(place: {
		readonly assessment: () => Assessment | undefined;
		readonly catalogue: () => Catalogue;
		/** The one it repeats, where it does. */
		readonly repeated: () => Assessment | undefined;
		readonly hash: () => string;
		readonly today: () => string;
	}) {
		this.#assessment = place.assessment;
		this.#catalogue = place.catalogue;
		this.#repeated = place.repeated;
		this.#hash = place.hash;
		this.#today = place.today;
	}

	get catalogue(): Catalogue {
		return this.#catalogue();
	}

	get #scope(): Assessment['scope'] {
		return this.#assessment()?.scope ?? 'quick';
	}

	score(): AssessmentScore | undefined {
		const assessment = this.#assessment();
		return (
			assessment &&
			scoreAssessment(this.catalogue, assessment, scoringDay(assessment, this.#today()))
		);
	}

	/** Position of a question among those asked, from 1, and how many there are. */
	positionOf(questionId: string): { readonly position: number; readonly total: number } {
		const questions = questionsOf(this.catalogue, this.#scope);
		return {
			position: questions.findIndex(({ id }) => id === questionId) + 1,
			total: questions.length
		};
	}

	/** The dimensions this scope asks, each with its progress and its first screen. */
	parts(): readonly {
		readonly dimension: Dimension;
		readonly answered: number;
		readonly total: number;
		readonly key: string;
		readonly isCurrent: boolean;
	}[] {
		const assessment = this.#assessment();
		if (!assessment) return [];
		return this.catalogue.dimensions.flatMap((dimension) => {
			const questions = questionsOfDimension(this.catalogue, assessment.scope, dimension);
			const [first] = questions;
			if (!first) return [];
			const { answered, total, nextOpen } = progressOf(this.catalogue, assessment, questions);
			const isCurrent =
				this.step !== undefined &&
				this.step.kind !== 'gut-feeling' &&
				this.step.dimension === dimension;
			return [{ dimension, answered, total, key: (nextOpen ?? first).id, isCurrent }];
		});
	}

	#findStep(): Step | undefined {
		const assessment = this.#assessment();
		if (!assessment) return undefined;
		const wanted = this.steps.find((step) => stepKey(step) === this.#hash());
		return wanted ?? this.#resume(assessment);
	}

	/** Without a place in the address the first look decides, not every further answer. */
	#resumed: { readonly id: string; readonly key: string | undefined } | undefined;

	#resume(assessment: Assessment): Step | undefined {
		const key = this.#resumed?.id === assessment.id ? this.#resumed.key : undefined;
		const resumed = this.steps.find((step) => stepKey(step) === key);
		const step = resumed ?? firstToDo(this.catalogue, assessment, this.#repeated());
		this.#resumed = { id: assessment.id, key: step && stepKey(step) };
		return step;
	}

	#keyBeside(offset: -1 | 1): string | undefined {
		const index = this.steps.findIndex((step) => stepKey(step) === this.key);
		const beside = index < 0 ? undefined : this.steps[index + offset];
		return beside && stepKey(beside);
	}
}
