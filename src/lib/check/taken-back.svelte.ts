import type { Answer, Assessment } from '$lib/domain';

/** Answers somebody took back in this tab: the way back from a slip, also after a look elsewhere. */
class TakenBack {
	#answers = $state.raw<Readonly<Record<string, Answer>>>({});

	#gutFeelings = $state.raw<Readonly<Record<string, Readonly<Record<string, number>>>>>({});

	keep(assessment: Assessment, questionId: string): void {
		const answer = assessment.answers[questionId];
		if (answer) this.#answers = { ...this.#answers, [keyOf(assessment, questionId)]: answer };
	}

	keepGutFeeling({ id, gutFeeling }: Assessment): void {
		if (gutFeeling) this.#gutFeelings = { ...this.#gutFeelings, [id]: gutFeeling };
	}

	/** The gut feeling that was taken back last; undefined where there was none. */
	findGutFeeling({ id }: Assessment): Readonly<Record<string, number>> | undefined {
		return this.#gutFeelings[id];
	}

	/** The answer that was taken back last; undefined where there was none. */
	find(assessment: Assessment, questionId: string): Answer | undefined {
		return this.#answers[keyOf(assessment, questionId)];
	}
}

function keyOf({ id }: Assessment, questionId: string): string {
	return `${id}/${questionId}`;
}

/** What this tab can give back. */
export const takenBack = new TakenBack();
