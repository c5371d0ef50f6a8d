/** In a phone that is never idle, after so long. */
const PATIENCE_MILLISECONDS = 3_000;
/** For browsers that do not tell when they are idle (Safari). */
const PAUSE_MILLISECONDS = 500;

/** For what nobody waits for: does it as soon as the page has nothing else to do. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) {
		// eslint-disable-next-line no-restricted-syntax -- asked for in the line above
		requestIdleCallback(work, { timeout: PATIENCE_MILLISECONDS });
	} else setTimeout(work, PAUSE_MILLISECONDS);
}
