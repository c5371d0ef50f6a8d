import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { assetPolicy, securityHeaders, strictTransport } from './security-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {(request: Incoming, response: Outgoing, next: () => void) => unknown} Handler
 */

/**
 * The app behind headers that hold for everything: the framework's own hooks never see prerendered
 * pages and assets.
 *
 * @param {Handler} handler
 * @param {{ pagePolicies: ReadonlyMap<string, string>, isAlwaysTls: boolean }} settings
 */
export function createAppServer(handler, { pagePolicies, isAlwaysTls }) {
	return createServer((request, response) => {
		const [address = '/'] = (request.url ?? '/').split('?');
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		response.setHeader('content-security-policy', pagePolicies.get(address) ?? assetPolicy);
		// Asked again on every visit, answered with 304; hashed files are made immutable further in.
		response.setHeader('cache-control', 'no-cache');
		if (isAlwaysTls || request.headers['x-forwarded-proto'] === 'https') {
			response.setHeader('strict-transport-security', strictTransport);
		}
		answer(handler, request, response).catch((fault) => refuse(response, fault));
	});
}

/**
 * @param {Handler} handler
 * @param {Incoming} request
 * @param {Outgoing} response
 */
async function answer(handler, request, response) {
	await handler(request, response, () => response.writeHead(404).end('Not found'));
}

/**
 * Whatever went wrong: the log gets the cause, the visitor a number to quote.
 *
 * @param {Outgoing} response
 * @param {unknown} fault
 */
function refuse(response, fault) {
	const id = randomUUID();
	console.error(id, fault instanceof Error ? fault.stack : typeof fault);
	if (response.headersSent) response.destroy();
	else response.writeHead(500, { 'content-type': 'text/plain' }).end(`Internal error ${id}`);
}
