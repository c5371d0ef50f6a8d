import type { Component } from 'svelte';

/** A component without its page, which gives it what all of its parts share. */
export function withContext<Props extends object>(
	component: Component<Props>,
	give: () => void
): Component<Props> {
	return (internals, props) => {
		give();
		return component(internals, props);
	};
}
