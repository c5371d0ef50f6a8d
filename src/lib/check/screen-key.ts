import type { Question } from '$lib/domain';
import { keyMeaning, readKey, type KeyMeaning } from './answer-keys';
import { digitKeys } from './digit-keys.svelte';

/**
 * What a key means for the screen of the check; undefined where it belongs to something else, or to a
 * dialog in front of it. Nothing has the focus after a reload or a click beside the question; its keys
 * work all the same.
 */
export function screenKey(
	screen: HTMLElement | undefined,
	question: Question | undefined,
	event: KeyboardEvent
): KeyMeaning | undefined {
	const { target } = event;
	if (!screen || document.querySelector('dialog[open]')) return undefined;
	const isInside = target instanceof Node && screen.contains(target);
	const isBeside = target === document.body || target === screen.closest('main');
	if (!isBeside && !isInside) return undefined;
	const meaning = keyMeaning(question, readKey(event));
	return meaning?.kind === 'level' && !digitKeys.isOn ? undefined : meaning;
}
