import { dev } from '$app/environment';

/** Fetching everything for later must not compete with the first question. */
const DELAY_MILLISECONDS = 2_000;

/** Offline after the first visit. Plain http in a local network has no service worker; that is fine. */
export function registerServiceWorker(): void {
	if (dev || !('serviceWorker' in navigator)) return;
	if (document.readyState === 'complete') registerSoon();
	else addEventListener('load', registerSoon, { once: true });
}

function registerSoon(): void {
	setTimeout(() => {
		navigator.serviceWorker.register('/service-worker.js').catch(() => {
			// Without it the app works as before, only not without network.
		});
	}, DELAY_MILLISECONDS);
}
