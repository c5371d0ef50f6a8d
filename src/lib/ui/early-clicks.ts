declare global {
	interface Window {
		/** Buttons clicked before the page was alive; app.html notes them. */
		earlyClicks?: Set<HTMLButtonElement> | undefined;
	}
}

/** Clicks again on what was clicked too early. Fields and links need no help: they keep it themselves. */
export function replayEarlyClicks(): void {
	const { earlyClicks } = window;
	window.earlyClicks = undefined;
	for (const button of earlyClicks ?? []) button.click();
}
