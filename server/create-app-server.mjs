import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { assetPolicy, securityHeaders, strictTransport } from './security-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {(request: Incoming, response: Outgoing, next: () => void) => unknown} Handler
 */

/** Below the files a process may open on common systems. */
const MOST_CONNECTIONS = 8_000;
const HEADERS_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 30_000;

/**
 * The app behind headers that hold for everything: the framework's own hooks never see prerendered
 * pages and assets.
 *
 * @param {Handler} handler
 * @param {{ pagePolicies: ReadonlyMap<string, string>, isAlwaysTls: boolean }} settings
 */
export function createAppServer(handler, { pagePolicies, isAlwaysTls }) {
	const server = createServer((request, response) => {
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
	// Strangers who only hold connections must not use up what files and the database need.
	server.maxConnections = MOST_CONNECTIONS;
	server.headersTimeout = HEADERS_MILLISECONDS;
	server.requestTimeout = REQUEST_MILLISECONDS;
	return server;
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
	console.error(id, placeOf(fault));
	if (response.headersSent) response.destroy();
	else response.writeHead(500, { 'content-type': 'text/plain' }).end(`Internal error ${id}`);
}

/**
 * Where it happened, without what it says: that may be what was sent.
 *
 * @param {unknown} fault
 */
function placeOf(fault) {
	if (!(fault instanceof Error)) return typeof fault;
	const frames = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
	return [fault.name, ...frames].join('\n');
}
