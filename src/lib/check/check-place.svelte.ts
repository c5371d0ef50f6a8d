import {
	firstToDo,
	progressOf,
	questionsOf,
	questionsOfDimension,
	scoreAnswer,
	scoreAnswers,
	scoreAssessment,
	scoringDay,
	sourcesNotLookedAt,
	sourcesToLookAt,
	stepKey,
	stepsOf,
	type Assessment,
	type AssessmentScore,
	type Catalogue,
	type Dimension,
	type Question,
	type ScoredAnswer,
	type ScoredDimension,
	type Step
} from '$lib/domain';
import type { AskingWords } from '$lib/language/words/asking';
import { nextButton, type NextButton } from './next-button';
import { OVERVIEW } from './overview-link';
import { standingOf } from './standing';

/** Where in the check somebody is, and what follows from the answers so far. All derived. */
export class CheckPlace {
	/** Where it repeats another: whose source was opened last time. */
	readonly toLookAt: readonly Question[] = $derived.by(() => {
		const [assessment, repeated] = [this.#assessment(), this.#repeated()];
		return assessment && repeated ? sourcesToLookAt(this.catalogue, assessment, repeated) : [];
	});
	/** How many of those were not looked up again yet. */
	readonly notLookedAt: number = $derived.by(() => {
		const [assessment, repeated] = [this.#assessment(), this.#repeated()];
		if (!assessment || !repeated) return 0;
		return sourcesNotLookedAt(this.catalogue, assessment, repeated).length;
	});
	readonly steps: readonly Step[] = $derived.by(() =>
		stepsOf(this.catalogue, this.#scope, { isRepeated: this.toLookAt.length > 0 })
	);
	readonly step: Step | undefined = $derived.by(() => this.#findStep());
	readonly key: string | undefined = $derived(this.step && stepKey(this.step));
	readonly previousKey: string | undefined = $derived.by(() => this.#keyBeside(-1));
	/** Undefined on the last screen: the result follows. */
	readonly nextKey: string | undefined = $derived.by(() => this.#keyBeside(1));
	/** Whether the question on the screen had no answer yet when it came there. */
	readonly isFirstTime: boolean = $derived.by(() => this.#cameOpen());

	/** Whether no question is open any more. */
	readonly isAnswered: boolean = $derived.by(() => {
		const assessment = this.#assessment();
		return assessment !== undefined && progressOf(this.catalogue, assessment).isComplete;
	});

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

	/** "Frage 3 von 12" of the question on the screen; undefined between the questions. */
	position(words: AskingWords): string | undefined {
		const { step } = this;
		if (step?.kind !== 'question') return undefined;
		const questions = questionsOf(this.catalogue, this.#scope);
		return words.questionOf(questions.indexOf(step.question) + 1, questions.length);
	}

	/** What the window is called while this screen is shown. */
	title(words: AskingWords, nameOf: (dimensionId: string) => string): string {
		const { step } = this;
		if (step === undefined || step.kind === 'still-there') return words.title;
		if (step.kind === 'gut-feeling') return words.gutFeeling.title;
		const area = nameOf(step.dimension.id);
		if (step.kind === 'interim') return words.interimTitle(area);
		return words.titleOf(this.position(words) ?? '', area);
	}

	/** What the button that goes on says; on the last screen, where it leads. */
	nextButton(words: AskingWords, end = words.toResult): NextButton {
		const answer = this.scoredAnswer();
		const situation = {
			step: this.step?.kind ?? 'question',
			standing: answer && standingOf(answer),
			hasGutFeeling: this.#assessment()?.gutFeeling !== undefined,
			notLookedAt: this.notLookedAt,
			hasNext: this.nextKey !== undefined
		};
		return nextButton(situation, { ...words, toResult: end });
	}

	/** In a check without interim results: the area before where it has a score, on the first question of the next. */
	areaBefore(): ScoredDimension | undefined {
		const index = this.steps.findIndex((step) => stepKey(step) === this.key);
		const [before, now] = [this.steps[index - 1], this.steps[index]];
		if (before?.kind !== 'question' || now?.kind !== 'question') return undefined;
		if (before.dimension === now.dimension) return undefined;
		const area = this.score()?.dimensions.find(({ dimension }) => dimension === before.dimension);
		return area?.score.kind === 'scored' ? area : undefined;
	}

	/** The answer on the screen; undefined between the questions. */
	scoredAnswer(): ScoredAnswer | undefined {
		const assessment = this.#assessment();
		if (!assessment || this.step?.kind !== 'question') return undefined;
		const { question } = this.step;
		const day = scoringDay(assessment, this.#today());
		return scoreAnswer(this.catalogue, question, assessment.answers[question.id], day);
	}

	/** The dimensions this scope asks, each with its answers and its first screen. */
	parts(): readonly {
		readonly dimension: Dimension;
		readonly answers: readonly ScoredAnswer[];
		readonly answered: number;
		readonly key: string;
		readonly isCurrent: boolean;
	}[] {
		const assessment = this.#assessment();
		if (!assessment) return [];
		const day = scoringDay(assessment, this.#today());
		return this.catalogue.dimensions.flatMap((dimension) => {
			const questions = questionsOfDimension(this.catalogue, assessment.scope, dimension);
			const [first] = questions;
			if (!first) return [];
			const { answered, nextOpen } = progressOf(this.catalogue, assessment, questions);
			const answers = scoreAnswers(this.catalogue, questions, assessment.answers, day);
			const isCurrent =
				this.step !== undefined && 'dimension' in this.step && this.step.dimension === dimension;
			return [{ dimension, answers, answered, key: (nextOpen ?? first).id, isCurrent }];
		});
	}

	/** To be called when what is shown has begun: its first answer is not to move the screen. */
	settle(): void {
		const assessment = this.#assessment();
		if (assessment) this.#resume(assessment);
	}

	#findStep(): Step | undefined {
		const assessment = this.#assessment();
		if (!assessment) return undefined;
		const hash = this.#hash();
		const wanted = this.steps.find((step) =>
			hash === OVERVIEW ? step.kind === 'question' : stepKey(step) === hash
		);
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
		if (this.step?.kind === 'still-there' && offset === 1) return this.#firstOpen();
		const index = this.steps.findIndex((step) => stepKey(step) === this.key);
		const beside = index < 0 ? undefined : this.steps[index + offset];
		return beside && stepKey(beside);
	}

	/** The next question without an answer, after the one on the screen; undefined when none follows. */
	nextOpenKey(): string | undefined {
		const at = this.steps.findIndex((step) => stepKey(step) === this.key);
		const answers = this.#assessment()?.answers ?? {};
		const next = this.steps
			.slice(at + 1)
			.find((step) => step.kind === 'question' && answers[step.question.id] === undefined);
		return next && stepKey(next);
	}

	/** As with the place to resume at, the first look decides: its answer does not change the screen. */
	#came: { readonly key: string | undefined; readonly isOpen: boolean } | undefined;

	#cameOpen(): boolean {
		const { key } = this;
		const isOpen = this.scoredAnswer()?.kind === 'unanswered';
		if (this.#came?.key !== key) this.#came = { key, isOpen };
		return this.#came?.isOpen ?? isOpen;
	}

	/** From the checklist only what has no answer yet is asked. */
	#firstOpen(): string | undefined {
		const assessment = this.#assessment();
		return assessment && progressOf(this.catalogue, assessment).nextOpen?.id;
	}
}
