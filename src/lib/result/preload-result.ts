/** Fetches what the result needs while questions are still being answered, so that it is there at once. */
export function preloadResult(): void {
	import('./ResultView.svelte').catch(() => {
		// Without network the result fetches it again, or has it from the service worker.
	});
}
