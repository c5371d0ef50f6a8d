export interface KeyPress {
	readonly key: string;
	readonly repeat: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
}

/** What a key press is, as far as the wall cares. */
export interface Press extends KeyPress {
	/** On a button or link, which have keys of their own. */
	readonly isOnControl: boolean;
	/** Whether the page can still be scrolled that way. */
	readonly canScroll: { readonly down: boolean; readonly up: boolean };
}

/** What was pressed in this window, and what it would do without the wall. */
export function pressOf(event: KeyboardEvent): Press {
	const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
	const { key, repeat, ctrlKey, altKey, metaKey, shiftKey, target } = event;
	return {
		key,
		repeat,
		ctrlKey,
		altKey,
		metaKey,
		shiftKey,
		isOnControl: target instanceof HTMLElement && target.closest('button, a') !== null,
		// A pixel may be lost in rounding.
		canScroll: { down: scrollTop + clientHeight < scrollHeight - 1, up: scrollTop > 0 }
	};
}

const NEXT = ['ArrowRight', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'PageUp'];
/** Keys that scroll, as long as there is something to scroll to. */
const SCROLLING = ['PageDown', 'PageUp', ' '];
/** What the wall is set by, whichever window it is. */
const SETTING = { f: 'full-screen', t: 'timer', d: 'scheme', '?': 'help' } as const;

export type WallSetting = (typeof SETTING)[keyof typeof SETTING];

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

/** What a key of the wall sets; a question mark needs the shift key on most keyboards. */
export function wallSetting(press: Press): WallSetting | undefined {
	const key = press.key.toLowerCase();
	if (press.repeat || belongsToOthers({ ...press, shiftKey: key !== '?' && press.shiftKey })) {
		return undefined;
	}
	return isSettingKey(key) ? SETTING[key] : undefined;
}

function isSettingKey(key: string): key is keyof typeof SETTING {
	return Object.hasOwn(SETTING, key);
}

/** A shortcut of the browser, or a button that is pressed with the space bar. */
function belongsToOthers(press: Press): boolean {
	return hasModifier(press) || (press.isOnControl && press.key === ' ');
}

export function hasModifier(press: KeyPress): boolean {
	return press.ctrlKey || press.altKey || press.metaKey || press.shiftKey;
}
