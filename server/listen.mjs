import { once } from 'node:events';

/** Hosts that stand for every address of this machine. */
const EVERYWHERE = ['0.0.0.0', '::'];
const DEFAULT_PORT = 3000;
const PORTS_TO_TRY = 20;

/**
 * Starts to listen and returns the address to open. A port that was asked for is taken or refused;
 * otherwise the first free one from 3000 on.
 *
 * @param {import('node:http').Server} server
 * @param {{ host?: string | undefined, port?: string | undefined }} wanted
 */
export async function listen(server, { host = '127.0.0.1', port }) {
	const first = port === undefined ? DEFAULT_PORT : readPort(port);
	const last = port === undefined ? DEFAULT_PORT + PORTS_TO_TRY - 1 : first;
	for (let candidate = first; candidate <= last; candidate += 1) {
		if (await tryPort(server, host, candidate)) return addressOf(server, host);
	}
	throw new Error(
		first === last
			? `Port ${first} is in use; set PORT to another one.`
			: `Ports ${first} to ${last} are in use; set PORT to a free one.`
	);
}

/** @param {string} text */
function readPort(text) {
	const port = /^\d+$/.test(text) ? Number(text) : NaN;
	if (port <= 65_535) return port;
	throw new Error(`PORT must be a number from 0 to 65535, not „${text}“.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 */
async function tryPort(server, host, port) {
	try {
		server.listen({ host, port });
		await once(server, 'listening');
		return true;
	} catch (fault) {
		if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') return false;
		throw fault;
	}
}

/**
 * Where others in the same network reach a server that listens everywhere; none if it does not.
 *
 * @param {import('node:http').Server} server
 * @param {string | undefined} host
 * @param {NodeJS.Dict<import('node:os').NetworkInterfaceInfo[]>} interfaces
 */
export function addressesForOthers(server, host, interfaces) {
	if (host === undefined || !EVERYWHERE.includes(host)) return [];
	const others = Object.values(interfaces)
		.flatMap((infos) => infos ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
		.map(({ address }) => address);
	// Home and office networks first; what virtual machines and containers call themselves last.
	const ordered = others.toSorted((a, b) => Number(isRare(a)) - Number(isRare(b)));
	return ordered.map((address) => `http://${address}:${portOf(server)}`);
}

/** @param {string} address */
function isRare(address) {
	return !/^(192\.168\.|10\.)/.test(address);
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 */
function addressOf(server, host) {
	const isAnywhere = ['127.0.0.1', '::1', ...EVERYWHERE].includes(host);
	return `http://${isAnywhere ? 'localhost' : host}:${portOf(server)}`;
}

/** @param {import('node:http').Server} server */
function portOf(server) {
	const address = server.address();
	return typeof address === 'object' && address ? address.port : '';
}
