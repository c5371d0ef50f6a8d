import { dev } from '$app/environment';

/** Offline after the first visit. Plain http in a local network has no service worker; that is fine. */
export function registerServiceWorker(): void {
	if (dev || !('serviceWorker' in navigator)) return;
	void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
