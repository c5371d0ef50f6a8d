import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAppServer } from './create-app-server.mjs';
import { causeOf } from './fault-cause.mjs';
import { addressesForOthers, listen } from './listen.mjs';
import { withOperator } from './operated-files.mjs';
import { readPagePolicies } from './page-policies.mjs';

/** How long running requests may take to finish once the server is told to stop. */
const GRACE_MILLISECONDS = 1_000;

const build = new URL('../build/', import.meta.url);
const folder = fileURLToPath(build);
const handler = await loadHandler();

const server = createAppServer(withOperator(handler, folder, globalThis.belegbarOperator ?? {}), {
	pagePolicies: readPagePolicies(path.join(folder, 'prerendered')),
	isAlwaysTls: process.env.ORIGIN?.startsWith('https:') ?? false,
	// Behind a proxy every connection is the proxy's.
	mostPerAddress: process.env.ADDRESS_HEADER === undefined ? 1_000 * limitFactor() : Infinity
});

process.once('SIGINT', stop).once('SIGTERM', stop);
process.on('unhandledRejection', (fault) => console.error(causeOf(fault)));
process.on('uncaughtException', (fault) => {
	console.error(causeOf(fault));
	// A file of the app that cannot be opened fails one answer; nobody further in listens for that.
	if (!isFileTrouble(fault)) process.exit(1);
});

try {
	const address = await listen(server, { host: process.env.HOST, port: process.env.PORT });
	console.log(`Belegbar is running at ${address} (Ctrl+C stops it)`);
	const others = addressesForOthers(server, process.env.HOST, networkInterfaces());
	for (const other of others) console.log(`Others in this network reach it at ${other}`);
	// A facilitator who has opened it as localhost is given these for the others.
	process.env.ADDRESSES_FOR_OTHERS = others.join(' ');
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : fault);
	process.exit(1);
}

/** What one address may do is multiplied where many share one. */
function limitFactor() {
	const factor = Number(process.env.LIMIT_FACTOR ?? 1);
	return factor >= 1 ? factor : 1;
}

/**
 * The app, with its store and key opened: what is wrong with them ends the start, in a sentence of its own.
 *
 * @returns {Promise<import('./create-app-server.mjs').Handler>}
 */
async function loadHandler() {
	try {
		return (await import(new URL('handler.js', build).href)).handler;
	} catch (fault) {
		console.error(fault instanceof Error && fault.name === 'ServerFault' ? fault.message : fault);
		process.exit(1);
	}
}

/** @param {Error} fault */
function isFileTrouble(fault) {
	const troubles = ['EMFILE', 'ENFILE', 'ENOENT', 'EACCES'];
	return 'code' in fault && troubles.includes(String(fault.code)) && 'syscall' in fault;
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
	/** @type {import('node:events').EventEmitter} */
	const listeners = process;
	listeners.emit('belegbar:stopping');
	server.close(() => listeners.emit('sveltekit:shutdown', signal));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS).unref();
}
