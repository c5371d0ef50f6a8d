import type { Answer, Question } from '$lib/domain';

/** What a key means on a screen of the check. */
export type KeyMeaning =
	| { readonly kind: 'level'; readonly level: Answer['level'] }
	| { readonly kind: 'next' }
	| { readonly kind: 'back' };

interface Key {
	readonly key: string;
	readonly hasModifier: boolean;
	/** Whether the key was pressed in a field that needs it itself. */
	readonly isInField: boolean;
	/** Whether Enter already does something where it was pressed (a link, a button). */
	readonly isOnControl: boolean;
	/** Whether it was pressed on a radio, whose group has the arrow keys to itself. */
	readonly isOnRadio: boolean;
}

/**
 * On a question 1 to 9 choose a level and 0 "don't know"; on every screen Enter and → go on and ← goes
 * back. Undefined for any other key.
 */
export function keyMeaning(question: Question | undefined, pressed: Key): KeyMeaning | undefined {
	if (pressed.hasModifier || pressed.isInField) return undefined;
	return meaningOfMove(pressed) ?? (question && meaningOfDigit(question, pressed.key));
}

function meaningOfMove({ key, isOnControl, isOnRadio }: Key): KeyMeaning | undefined {
	if (key === 'Enter') return isOnControl ? undefined : { kind: 'next' };
	if (isOnRadio) return undefined;
	if (key === 'ArrowRight') return { kind: 'next' };
	return key === 'ArrowLeft' ? { kind: 'back' } : undefined;
}

function meaningOfDigit({ levels }: Question, key: string): KeyMeaning | undefined {
	if (key === '0') return { kind: 'level', level: 'unknown' };
	if (!/^[1-9]$/.test(key)) return undefined;
	const level = Number(key) - 1;
	return level < levels.length ? { kind: 'level', level } : undefined;
}

/** The pressed key with what matters of the place where it was pressed. */
export function readKey(event: KeyboardEvent): Key {
	const target = event.target instanceof Element ? event.target : null;
	return {
		key: event.key,
		hasModifier: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
		isInField: isField(target),
		isOnControl: target?.closest('a, button, summary') !== null,
		isOnRadio: target?.matches('input[type="radio"]') ?? false
	};
}

function isField(target: Element | null): boolean {
	if (!target) return false;
	if (target.closest('[data-own-keys]')) return true;
	return target.matches('input:not([type="radio"]), textarea, select');
}
