type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

declare global {
	interface Window {
		/** What was clicked or typed before the page was alive, with its value then; app.html notes it. */
		earlyClicks?: Map<HTMLButtonElement | Field, string> | undefined;
	}
}

/** Clicks and types again what came too early: whoever listens now has not heard of it. */
export function replayEarlyClicks(): void {
	const { earlyClicks } = window;
	window.earlyClicks = undefined;
	for (const [control, value] of earlyClicks ?? []) {
		// A slider or field may have been put back meanwhile.
		control.value = value;
		if (control.matches('button, [type=radio], [type=range]')) control.click();
		else
			for (const kind of ['input', 'change'])
				control.dispatchEvent(new Event(kind, { bubbles: true }));
	}
}
