import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';
import { clientFolder } from './built-app';

/** Bytes that had come over the line by a moment. */
interface Transferred {
	/** As compressed by the server, without headers. */
	readonly bodies: number;
	readonly headers: number;
	/** Scripts that had come completely, each compressed with gzip. */
	readonly gzippedScripts: number;
}

export interface NetworkLog {
	/** What had come so many ms after the navigation began. */
	readonly until: (milliseconds: number) => Transferred;
}

interface Arrival {
	readonly requestId: string;
	/** Seconds on the browser's clock. */
	readonly at: number;
	readonly bytes: number;
}

/** Listens to a page from before its first request on. */
export async function logNetwork(session: CDPSession): Promise<NetworkLog> {
	const urls = new Map<string, string>();
	const headers: Arrival[] = [];
	const pieces: Arrival[] = [];
	const wholes: Arrival[] = [];
	let start = Infinity;
	session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
		urls.set(requestId, request.url);
		start = Math.min(start, timestamp);
	});
	session.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
		headers.push({ requestId, at: timestamp, bytes: response.encodedDataLength });
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
		pieces.push({ requestId, at: timestamp, bytes: encodedDataLength });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
		wholes.push({ requestId, at: timestamp, bytes: encodedDataLength });
	});
	await session.send('Network.enable');

	function until(milliseconds: number): Transferred {
		function come({ at }: Arrival): boolean {
			return (at - start) * 1_000 <= milliseconds;
		}
		// The browser does not tell all pieces of a page, but always the sum of a finished request.
		const finished = wholes.filter(come);
		const ids = new Set(finished.map(({ requestId }) => requestId));
		const begun = [...headers, ...pieces]
			.filter(come)
			.filter(({ requestId }) => !ids.has(requestId));
		const headerBytes = sum(headers.filter(come));
		return {
			bodies: sum(finished) + sum(begun) - headerBytes,
			headers: headerBytes,
			gzippedScripts: finished.reduce((total, { requestId }) => {
				return total + gzippedScript(urls.get(requestId) ?? '');
			}, 0)
		};
	}

	return { until };
}

function sum(arrivals: readonly Arrival[]): number {
	return arrivals.reduce((total, { bytes }) => total + bytes, 0);
}

/** Size of a script of the build; 0 for anything else. */
function gzippedScript(url: string): number {
	const file = new URL(`.${URL.canParse(url) ? new URL(url).pathname : ''}`, clientFolder);
	if (!file.pathname.endsWith('.js') || !existsSync(file)) return 0;
	return gzipSync(readFileSync(file), { level: 9 }).length;
}
