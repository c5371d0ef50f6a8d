import type { Component } from 'svelte';
import { withContext } from '../../ui/testing/with-context';
import { giveCheck, type CheckContext } from '../check-context';

/** A component of the check without its page. */
export function alone<Props extends object>(
	component: Component<Props>,
	check: CheckContext
): Component<Props> {
	return withContext(component, () => giveCheck(() => check));
}
