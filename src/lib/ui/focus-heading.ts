/**
 * Leads who has come to another page to its heading, which a reader then says and from which the next
 * Tab goes on. The router leaves the focus on the body; where a page has put it elsewhere, it stays.
 */
export function focusHeading(): void {
	if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return;
	const main = document.querySelector('main');
	if (!main || focusHeadingIn(main)) return;
	focus(main);
	// Some pages fetch what they show: its heading takes over, unless somebody has gone on meanwhile.
	const observer = new MutationObserver(() => {
		if (document.activeElement !== main || focusHeadingIn(main)) observer.disconnect();
	});
	observer.observe(main, { childList: true, subtree: true });
}

function focusHeadingIn(main: HTMLElement): boolean {
	const heading = main.querySelector('h1');
	if (heading) focus(heading);
	return heading !== null;
}

function focus(place: HTMLElement): void {
	if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
	place.focus({ preventScroll: true });
}
