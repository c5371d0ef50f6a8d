/**
 * Keeps the screen on as long as the window is looked at, where the browser can; returns how to stop.
 * A window that comes back to the front asks again, because the browser lets go when it is hidden.
 */
export function keepAwake(): () => void {
	const { wakeLock } = navigatorOf();
	if (!wakeLock) return () => undefined;
	const lock = wakeLock;
	const stopping = new AbortController();
	let held: WakeLockSentinel | undefined;
	async function take(): Promise<void> {
		if (document.visibilityState !== 'visible' || (held && !held.released)) return;
		try {
			held = await lock.request('screen');
			if (stopping.signal.aborted) await held.release();
		} catch {
			// A device that saves its battery says no; the wall works all the same.
		}
	}
	document.addEventListener('visibilitychange', () => void take(), { signal: stopping.signal });
	void take();
	return () => {
		stopping.abort();
		void held?.release();
	};
}

/** Only in secure contexts; the types say always. */
function navigatorOf(): { readonly wakeLock?: WakeLock } {
	return navigator;
}
