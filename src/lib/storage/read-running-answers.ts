import type * as z from 'zod/mini';
import {
	answerSchema,
	assessmentHeadingSchema,
	type Answer,
	type Assessment,
	type AssessmentHeading
} from '../domain';
import { answerKey, headingKey, keysOf, parseStorageKey } from './storage-keys';

/**
 * Reads what running-answers.ts stored. Kept apart because it brings the parser along, which the
 * first page loads only when something is stored.
 */

export interface RunningAssessment {
	readonly assessment: Assessment;
	/** Questions whose stored answer cannot be read; it is left out here and stays in the storage. */
	readonly damaged: readonly string[];
}

/** A running assessment; undefined if its heading is missing or cannot be read. */
export function readRunning(storage: Storage, assessmentId: string): RunningAssessment | undefined {
	const heading = readHeading(storage.getItem(headingKey(assessmentId)));
	if (heading?.id !== assessmentId) return undefined;
	const stored = questionIdsOf(storage, assessmentId).map((questionId) => ({
		questionId,
		answer: readAnswer(storage.getItem(answerKey(assessmentId, questionId)))
	}));
	const answers = stored.flatMap(({ questionId, answer }) =>
		answer ? [[questionId, answer] as const] : []
	);
	return {
		assessment: { ...heading, answers: Object.fromEntries(answers) },
		damaged: stored.filter(({ answer }) => !answer).map(({ questionId }) => questionId)
	};
}

/** A stored answer; undefined if there is none or it cannot be read. */
export function readAnswer(text: string | null): Answer | undefined {
	return readWith(answerSchema, text);
}

/** A stored heading; undefined if there is none or it cannot be read. */
export function readHeading(text: string | null): AssessmentHeading | undefined {
	return readWith(assessmentHeadingSchema, text);
}

function questionIdsOf(storage: Storage, assessmentId: string): readonly string[] {
	const questionIds = keysOf(storage).flatMap((key) => {
		const stored = parseStorageKey(key);
		const isAnswer = stored?.part === 'answer' && stored.assessmentId === assessmentId;
		return isAnswer ? [stored.questionId] : [];
	});
	return questionIds.toSorted();
}

function readWith<T>(schema: z.ZodMiniType<T>, text: string | null): T | undefined {
	if (text === null) return undefined;
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
