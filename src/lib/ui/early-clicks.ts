declare global {
	interface Window {
		/** What was clicked before the page was alive, with its value then; app.html notes it. */
		earlyClicks?: Map<HTMLButtonElement | HTMLInputElement, string> | undefined;
	}
}

/** Clicks again on what was clicked too early: whoever listens now has not heard of it. */
export function replayEarlyClicks(): void {
	const { earlyClicks } = window;
	window.earlyClicks = undefined;
	for (const [control, value] of earlyClicks ?? []) {
		// A slider may have been put back meanwhile.
		control.value = value;
		control.click();
	}
}
