import type { Answer, Question } from '$lib/domain';

/** What a key means on a question's screen. */
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
}

/** 1 to 9 choose a level, 0 "don't know", Enter and → go on, ← goes back; undefined for any other key. */
export function keyMeaning(question: Question, pressed: Key): KeyMeaning | undefined {
	if (pressed.hasModifier || pressed.isInField) return undefined;
	if (pressed.key === 'ArrowRight') return { kind: 'next' };
	if (pressed.key === 'ArrowLeft') return { kind: 'back' };
	if (pressed.key === 'Enter') return pressed.isOnControl ? undefined : { kind: 'next' };
	if (pressed.key === '0') return { kind: 'level', level: 'unknown' };
	if (!/^[1-9]$/.test(pressed.key)) return undefined;
	const level = Number(pressed.key) - 1;
	return level < question.levels.length ? { kind: 'level', level } : undefined;
}

/** The pressed key with what matters of the place where it was pressed. */
export function readKey(event: KeyboardEvent): Key {
	const target = event.target instanceof Element ? event.target : null;
	return {
		key: event.key,
		hasModifier: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
		isInField: isField(target),
		isOnControl: target?.closest('a, button, summary') !== null
	};
}

function isField(target: Element | null): boolean {
	if (!target) return false;
	if (target.closest('[data-own-keys]')) return true;
	return target.matches('input:not([type="radio"]), textarea, select');
}
