import type { Answer, Answers, Assessment, AssessmentHeading } from '../domain';
import { outcomeOfError, type SaveOutcome } from '../dossier/store/save-outcome';
import { answerKey, headingKey, isAssessmentKey, keysOf, parseStorageKey } from './storage-keys';

export { parseStorageKey } from './storage-keys';
export type { SaveOutcome } from '../dossier/store/save-outcome';

/**
 * The running assessments of this device. Everything is stored when a method returns, and every
 * answer under a key of its own, so that two tabs never overwrite each other's answers.
 */
export interface RunningAnswers {
	/** Ids of the assessments that have a heading. */
	readonly listIds: () => readonly string[];
	readonly hasAny: () => boolean;
	readonly saveHeading: (heading: AssessmentHeading) => SaveOutcome;
	/** Stores one answer, or removes it if there is none any more. */
	readonly saveAnswer: (
		assessmentId: string,
		questionId: string,
		answer: Answer | undefined
	) => SaveOutcome;
	/** Stores exactly this assessment, or leaves what was there before. */
	readonly saveAll: (assessment: Assessment) => SaveOutcome;
	readonly remove: (assessmentId: string) => void;
	/** Removes every running assessment, also of other versions of this program, and nothing else. */
	readonly removeEverything: () => void;
}

export function openRunningAnswers(storage: Storage): RunningAnswers {
	return {
		listIds: () => listIds(storage),
		hasAny: () => keysOf(storage).some((key) => parseStorageKey(key) !== undefined),
		saveHeading: (heading) =>
			attempt(() => storage.setItem(headingKey(heading.id), headingText(heading))),
		saveAnswer: (assessmentId, questionId, answer) =>
			attempt(() => write(storage, answerKey(assessmentId, questionId), textOf(answer))),
		saveAll: (assessment) => saveAll(storage, assessment),
		// The heading goes last: a removal cut short leaves an assessment that can be removed again.
		remove: (assessmentId) =>
			removeKeys(storage, keysOfAssessment(storage, assessmentId).toSorted()),
		removeEverything: () => removeKeys(storage, keysOf(storage).filter(isAssessmentKey))
	};
}

/** The browser's storage; undefined where it is switched off. A full one still counts. */
export function probeStorage(get: () => Storage | null): Storage | undefined {
	try {
		const storage = get();
		return storage && storage.length >= 0 ? storage : undefined;
	} catch {
		return undefined;
	}
}

function listIds(storage: Storage): readonly string[] {
	return keysOf(storage).flatMap((key) => {
		const stored = parseStorageKey(key);
		return stored?.part === 'heading' ? [stored.assessmentId] : [];
	});
}

function saveAll(storage: Storage, assessment: Assessment): SaveOutcome {
	let changes: readonly Change[] = [];
	const outcome = attempt(() => {
		changes = changesTo(storage, textsByKey(storage, assessment));
		applyChanges(storage, changes);
	});
	if (outcome !== 'saved') attempt(() => applyChanges(storage, changes.map(reverseOf)));
	return outcome;
}

/** What must lie under every key of an assessment; null where nothing must. */
function textsByKey(storage: Storage, assessment: Assessment): ReadonlyMap<string, string | null> {
	const { id, answers } = assessment;
	return new Map<string, string | null>([
		...keysOfAssessment(storage, id).map((key) => [key, null] as const),
		[headingKey(id), headingText(assessment)],
		...Object.entries(answers).map(
			([questionId, answer]) => [answerKey(id, questionId), textOf(answer)] as const
		)
	]);
}

function textOf(answer: Answer | undefined): string | null {
	return answer ? JSON.stringify(answer) : null;
}

/** An assessment is a heading too; its answers have keys of their own. */
function headingText(assessment: AssessmentHeading & { readonly answers?: Answers }): string {
	const { answers: _, ...heading } = assessment;
	return JSON.stringify(heading);
}

/** A text under a key, before and after; null is no entry. */
interface Change {
	readonly key: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** Only what really differs: other tabs hear of every write. */
function changesTo(
	storage: Storage,
	wanted: ReadonlyMap<string, string | null>
): readonly Change[] {
	return [...wanted]
		.map(([key, after]) => ({ key, before: storage.getItem(key), after }))
		.filter(({ before, after }) => before !== after);
}

/** What frees room comes first, so that on the way no more room is needed than before or after. */
function applyChanges(storage: Storage, changes: readonly Change[]): void {
	for (const { key, after } of changes.toSorted((a, b) => growthOf(a) - growthOf(b))) {
		write(storage, key, after);
	}
}

function reverseOf({ key, before, after }: Change): Change {
	return { key, before: after, after: before };
}

function growthOf({ key, before, after }: Change): number {
	return roomOf(key, after) - roomOf(key, before);
}

function roomOf(key: string, text: string | null): number {
	return text === null ? 0 : key.length + text.length;
}

function write(storage: Storage, key: string, text: string | null): void {
	if (text === null) storage.removeItem(key);
	else storage.setItem(key, text);
}

function removeKeys(storage: Storage, keys: readonly string[]): void {
	keys.forEach((key) => storage.removeItem(key));
}

function keysOfAssessment(storage: Storage, assessmentId: string): readonly string[] {
	return keysOf(storage).filter((key) => parseStorageKey(key)?.assessmentId === assessmentId);
}

function attempt(change: () => void): SaveOutcome {
	try {
		change();
		return 'saved';
	} catch (error) {
		return outcomeOfError(error);
	}
}
