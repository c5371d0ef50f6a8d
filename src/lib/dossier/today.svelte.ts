import type { IsoDate } from '$lib/domain';

const MINUTE = 60_000;

/** The day on this device's calendar, YYYY-MM-DD. */
export function localDay(): IsoDate {
	// Read once and thrown away: nothing follows it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- for the reason above
	const now = new Date();
	const month = String(now.getMonth() + 1).padStart(2, '0');
	const day = String(now.getDate()).padStart(2, '0');
	return `${now.getFullYear()}-${month}-${day}`;
}

/** Today, also in a page that stays open over midnight or sleeps in between. */
class Today {
	day = $state<IsoDate>(localDay());

	/** Follows the clock from now on. Call once in the browser. */
	follow(): void {
		const update = () => {
			this.day = localDay();
		};
		setInterval(update, MINUTE);
		for (const event of ['focus', 'pageshow', 'visibilitychange']) addEventListener(event, update);
	}
}

export const today = new Today();
