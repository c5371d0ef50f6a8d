/** Whether somebody has left a slide behind: it has nearly scrolled away, or they write below it. */
export function isAway(stage: HTMLElement): boolean {
	const { bottom } = stage.getBoundingClientRect();
	if (bottom < innerHeight * AWAY) return true;
	const writing = document.activeElement;
	return writing !== null && writing.matches('input, textarea') && !stage.contains(writing);
}

/** The part of the window that a slide at least fills while it is looked at. */
const AWAY = 0.35;
