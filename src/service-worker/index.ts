/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';
import { cacheNameOf, isNeededOffline, outdatedCaches, planRequest } from './cache-plan';

/**
 * Keeps one version of the app, whole, for use without network. A cached page only ever meets the
 * scripts it was built with: nothing is added to a version's cache after it was installed.
 */
declare const self: ServiceWorkerGlobalScope;

/** How long a page may keep us waiting before we show the copy we have. */
const PATIENCE_MILLISECONDS = 3_000;

const cacheName = cacheNameOf(version);
const versioned = [...files.filter(isNeededOffline), ...prerendered];
const places = {
	origin: self.location.origin,
	immutable: new Set(build),
	versioned: new Set(versioned)
};

self.addEventListener('install', (event) => {
	event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const isNavigation = request.mode === 'navigate';
	const plan = planRequest({ method: request.method, isNavigation, url }, places);
	if (plan === 'keep') event.respondWith(answerFromCache(request));
	if (plan === 'refresh') event.respondWith(answerFromNetwork(request, url.pathname));
});

async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll(build.filter(isNeededOffline));
	// Past the browser's own cache, so that all of it is of one version.
	await cache.addAll(versioned.map((path) => new Request(path, { cache: 'reload' })));
	await self.skipWaiting();
}

async function activate(): Promise<void> {
	const outdated = outdatedCaches(await caches.keys());
	await Promise.all(outdated.map((name) => caches.delete(name)));
	await self.clients.claim();
}

async function answerFromCache(request: Request): Promise<Response> {
	return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function answerFromNetwork(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(cacheName);
	const copy = await cache.match(path, { ignoreVary: true });
	if (!copy) return fetch(request);
	try {
		const answer = await Promise.race([fetch(request), patience()]);
		return answer && answer.status < 500 ? answer : copy;
	} catch {
		return copy;
	}
}

function patience(): Promise<undefined> {
	return new Promise((resolve) => {
		setTimeout(() => {
			resolve(undefined);
		}, PATIENCE_MILLISECONDS);
	});
}
