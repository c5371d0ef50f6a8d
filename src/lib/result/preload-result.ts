/** Fetches what the result needs while questions are still being answered, so that it is there at once. */
export function preloadResult(): void {
	void Promise.all([
		import('./ResultView.svelte'),
		import('$lib/charts/chartjs/register-charts')
	]).catch(() => {
		// Without network the result fetches them again, or has them from the service worker.
	});
}
