import { preloadData } from '$app/navigation';

/** Fetches what the result needs while questions are still being answered, so that it is there at once. */
export function preloadResult(href: string): void {
	preloadData(href).catch(() => {
		// Without network the result fetches it again, or has it from the service worker.
	});
}
