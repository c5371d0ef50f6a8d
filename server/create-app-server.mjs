import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { causeOf } from './fault-cause.mjs';
import { assetPolicy, securityHeadersOf, strictTransport } from './security-headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {(request: Incoming, response: Outgoing, next: () => void) => unknown} Handler
 */

/** Below the files a process may open on common systems. */
const MOST_CONNECTIONS = 8_000;
/** From one address; a meeting room, or a proxy, needs a few hundred. */
const MOST_PER_ADDRESS = 1_000;
/** How often time limits are looked after: the framework’s half a minute would triple them. */
const CHECK_MILLISECONDS = 5_000;
const HEADERS_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 30_000;

/**
 * The app behind headers that hold for everything: the framework's own hooks never see prerendered
 * pages and assets.
 *
 * @param {Handler} handler
 * @param {{ pagePolicies: ReadonlyMap<string, string>, isAlwaysTls: boolean, mostPerAddress?: number }} settings
 */
export function createAppServer(
	handler,
	{ pagePolicies, isAlwaysTls, mostPerAddress = MOST_PER_ADDRESS }
) {
	const options = { connectionsCheckingInterval: CHECK_MILLISECONDS };
	const server = createServer(options, (request, response) => {
		const [address = '/'] = (request.url ?? '/').split('?');
		const headers = securityHeadersOf(address);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
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
	capPerAddress(server, mostPerAddress);
	return server;
}

/**
 * One machine must not take all connections; those beyond its share are closed at once.
 *
 * @param {import('node:http').Server} server
 * @param {number} most
 */
function capPerAddress(server, most) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	server.on('connection', (socket) => {
		const address = socket.remoteAddress ?? '';
		const count = (counts.get(address) ?? 0) + 1;
		counts.set(address, count);
		socket.once('close', () => {
			const left = (counts.get(address) ?? 1) - 1;
			if (left > 0) counts.set(address, left);
			else counts.delete(address);
		});
		if (count > most) socket.destroy();
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
	console.error(id, causeOf(fault));
	if (response.headersSent) response.destroy();
	else response.writeHead(500, { 'content-type': 'text/plain' }).end(`Internal error ${id}`);
}
