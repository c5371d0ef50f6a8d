import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { fillOperator } from './fill-operator.mjs';
import { readPages } from './page-files.mjs';

/**
 * @typedef {import('./fill-operator.mjs').Operator} Operator
 * @typedef {import('./create-app-server.mjs').Handler} Handler
 * @typedef {{ type: string, content: Buffer, etag: string, packed: Map<string, Promise<Buffer>> }} Delivered
 */

const WORKER = '/service-worker.js';
const packers = new Map([
	['br', promisify(brotliCompress)],
	['gzip', promisify(gzip)]
]);

/**
 * Delivers the prerendered pages with the operator's values in them; where nothing is set, as they are.
 *
 * The service worker keeps pages for use without network, and a browser fetches it anew only when its
 * bytes differ: it says by which values its pages were filled.
 *
 * @param {Handler} handler
 * @param {string} build
 * @param {Operator} operator
 * @returns {Handler}
 */
export function withOperator(handler, build, operator) {
	if (Object.keys(operator).length === 0) return handler;
	const files = operatedFiles(build, operator);
	return (request, response, next) => {
		const [address = '/'] = (request.url ?? '/').split('?');
		const file = isReading(request) ? files.get(address) : undefined;
		return file ? deliver(file, request, response) : handler(request, response, next);
	};
}

/**
 * @param {string} build
 * @param {Operator} operator
 */
function operatedFiles(build, operator) {
	const pages = readPages(path.join(build, 'prerendered')).map(
		({ address, html }) =>
			/** @type {const} */ ([address, delivered('text/html', fillOperator(html, operator))])
	);
	const worker = readFileSync(path.join(build, 'client', WORKER), 'utf8');
	const marked = `${worker}\n// ${hashOf(JSON.stringify(operator))}\n`;
	return new Map([...pages, [WORKER, delivered('text/javascript', marked)]]);
}

/**
 * @param {string} type
 * @param {string} text
 * @returns {Delivered}
 */
function delivered(type, text) {
	const content = Buffer.from(text);
	return {
		type: `${type};charset=utf-8`,
		content,
		etag: `"${hashOf(content)}"`,
		packed: new Map()
	};
}

/**
 * @param {Delivered} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function deliver(file, request, response) {
	response.setHeader('vary', 'Accept-Encoding').setHeader('etag', file.etag);
	if (request.headers['if-none-match'] === file.etag) {
		response.writeHead(304).end();
		return;
	}
	const coding = codingFor(request);
	const body = coding === undefined ? file.content : await packedAs(file, coding);
	if (coding !== undefined) response.setHeader('content-encoding', coding);
	response.writeHead(200, { 'content-type': file.type, 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {import('node:http').IncomingMessage} request */
function codingFor(request) {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	return [...packers.keys()].find((coding) => new RegExp(`\\b${coding}\\b`).test(accepted));
}

/**
 * Packed when first asked for, and only once.
 *
 * @param {Delivered} file
 * @param {string} coding
 */
function packedAs(file, coding) {
	const pack = packers.get(coding);
	const packed = file.packed.get(coding) ?? pack?.(file.content);
	if (!packed) throw new Error(`no packer for ${coding}`);
	file.packed.set(coding, packed);
	return packed;
}

/** @param {import('node:http').IncomingMessage} request */
function isReading({ method }) {
	return method === 'GET' || method === 'HEAD';
}

/** @param {string | Buffer} content */
function hashOf(content) {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
