import { building } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { defaultLocale, isLocale, type Locale } from '$lib/language/locale';
import { preloadLinks } from './preload-links.server';
import { openServices, readOperator } from '$lib/server';
import { causeOf } from '../server/fault-cause.mjs';
import { fillOperator } from '../server/fill-operator.mjs';
import { securityHeadersOf } from '../server/security-headers.mjs';

/** A server whose sessions cannot be opened does not start: facilitators would find out before their group. */
export const init: ServerInit = async () => {
	if (building) return;
	globalThis.belegbarOperator = readOperator(process.env);
	await openServices();
};

/** Names the page's language. The headers matter where another entry than ours serves the app. */
export const handle: Handle = async ({ event, resolve }) => {
	const lang = localeOf(event.url.pathname);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			fillOperator(html, globalThis.belegbarOperator ?? {})
				.replace('%lang%', lang)
				.replace('</head>', `${preloadLinks(event.url.pathname, lang)}</head>`)
	});
	const headers = securityHeadersOf(event.url.pathname);
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	// What gives access has got into the address; no cache is to keep it.
	if (event.route.id?.endsWith('[...link=damaged]')) {
		response.headers.set('cache-control', 'no-store');
	}
	return response;
};

/**
 * The log gets the cause, the visitor a number to quote. Of the address only its pattern, of the cause
 * only where it happened: what was sent, and by whom, is nobody's business.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const id = crypto.randomUUID();
	console.error(id, event.request.method, event.route.id, causeOf(error));
	return { message, id };
};

/** By the address and not by the route, so that a page that does not exist has a language too. */
function localeOf(path: string): Locale {
	const [, first] = path.split('/');
	return isLocale(first) ? first : defaultLocale;
}
