/** Long enough for a screen to be drawn and answer, also on a slow phone. */
const PAUSE_MILLISECONDS = 700;

/** For what nobody waits for: what is on the screen comes first. */
export function later(work: () => void): void {
	setTimeout(work, PAUSE_MILLISECONDS);
}
