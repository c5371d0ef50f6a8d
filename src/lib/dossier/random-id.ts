import { newAssessmentId } from './store/new-id';

/** A random id of 128 bits for anything a dossier holds. */
export function randomId(): string {
	return newAssessmentId((count) => crypto.getRandomValues(new Uint8Array(count)));
}
