/** How an attempt to store ended: kept, no room left, or not allowed here. */
export type SaveOutcome = 'saved' | 'full' | 'refused';

/** Firefox uses a name of its own. */
const QUOTA_ERRORS: readonly string[] = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

export function outcomeOfError(error: unknown): SaveOutcome {
	// Not every DOMException of a browser is an instance of Error.
	const hasName = typeof error === 'object' && error !== null && 'name' in error;
	return hasName && QUOTA_ERRORS.includes(String(error.name)) ? 'full' : 'refused';
}
