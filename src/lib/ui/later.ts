/** Long enough for a screen to be drawn and answer, also on a slow phone. */
const PAUSE_MILLISECONDS = 700;

/**
 * For what nobody waits for: what is on the screen comes first. Returns what calls it off, for a screen
 * that is left before.
 */
export function later(work: () => void): () => void {
	const waiting = setTimeout(work, PAUSE_MILLISECONDS);
	return () => {
		clearTimeout(waiting);
	};
}
