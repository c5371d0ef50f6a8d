/** What a key press is, as far as the wall cares. */
export interface Press {
	readonly key: string;
	readonly repeat: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	/** On a button or link, which have keys of their own. */
	readonly isOnControl: boolean;
	/** Whether the page can still be scrolled that way. */
	readonly canScroll: { readonly down: boolean; readonly up: boolean };
}

const NEXT = ['ArrowRight', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'PageUp'];
/** Keys that scroll, as long as there is something to scroll to. */
const SCROLLING = ['PageDown', 'PageUp', ' '];

/**
 * Which step a key of the wall takes: one for each press, however long it is held. Shortcuts of the
 * browser and scrolling stay what they are.
 */
export function wallStep(press: Press): 'next' | 'back' | undefined {
	if (press.repeat || belongsToOthers(press)) return undefined;
	const isScrolling = SCROLLING.includes(press.key);
	if (NEXT.includes(press.key)) {
		return isScrolling && press.canScroll.down ? undefined : 'next';
	}
	if (BACK.includes(press.key)) {
		return isScrolling && press.canScroll.up ? undefined : 'back';
	}
	return undefined;
}

/** A shortcut of the browser, or a button that is pressed with the space bar. */
function belongsToOthers(press: Press): boolean {
	const hasModifier = press.ctrlKey || press.altKey || press.metaKey || press.shiftKey;
	return hasModifier || (press.isOnControl && press.key === ' ');
}
