import type { Component } from 'svelte';
import { giveCheck, type CheckContext } from '../check-context';

/** A component of the check without its page, which gives it what all of them share. */
export function alone<Props extends object>(
	component: Component<Props>,
	check: CheckContext
): Component<Props> {
	return (internals, props) => {
		giveCheck(check);
		return component(internals, props);
	};
}
