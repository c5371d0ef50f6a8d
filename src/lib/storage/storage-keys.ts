/**
 * Keys of the running assessments in localStorage:
 * `belegbar/<version>/<assessmentId>/heading` and `belegbar/<version>/<assessmentId>/answer/<questionId>`.
 */
const VERSION = 1;

const ASSESSMENT_KEY = /^belegbar\/(\d+)\/([^/\s]{1,100})\/(?:heading|answer\/([^/\s]{1,100}))$/;
const KEY_OF_ANY_VERSION = /^belegbar\/\d+\//;

/** What of an assessment is stored under a key. */
export type StoredPart =
	| { readonly part: 'heading'; readonly assessmentId: string }
	| { readonly part: 'answer'; readonly assessmentId: string; readonly questionId: string };

export function headingKey(assessmentId: string): string {
	return `belegbar/${VERSION}/${assessmentId}/heading`;
}

export function answerKey(assessmentId: string, questionId: string): string {
	return `belegbar/${VERSION}/${assessmentId}/answer/${questionId}`;
}

/** What is stored under a key; undefined for keys of others and of other versions. */
export function parseStorageKey(key: string): StoredPart | undefined {
	const [, version, assessmentId, questionId] = ASSESSMENT_KEY.exec(key) ?? [];
	if (assessmentId === undefined || Number(version) !== VERSION) return undefined;
	return questionId === undefined
		? { part: 'heading', assessmentId }
		: { part: 'answer', assessmentId, questionId };
}

/** Whether this program, in any of its versions, keeps an assessment under the key. */
export function isAssessmentKey(key: string): boolean {
	return KEY_OF_ANY_VERSION.test(key);
}

/** All keys of a storage, taken at once, so that they may be removed one by one. */
export function keysOf(storage: Storage): readonly string[] {
	return Array.from({ length: storage.length }, (_, position) => storage.key(position)).filter(
		(key) => key !== null
	);
}
