import type { CDPSession } from '@playwright/test';

export interface NetworkLog {
	/** Bytes that had come over the line so many ms after the navigation began: bodies and headers. */
	readonly bytesUntil: (milliseconds: number) => number;
}

interface Arrival {
	readonly requestId: string;
	/** Seconds on the browser's clock. */
	readonly at: number;
	readonly bytes: number;
}

/** Listens to a page from before its first request on. */
export async function logNetwork(session: CDPSession): Promise<NetworkLog> {
	const pieces: Arrival[] = [];
	const wholes: Arrival[] = [];
	let start = Infinity;
	session.on('Network.requestWillBeSent', ({ timestamp }) => {
		start = Math.min(start, timestamp);
	});
	session.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
		pieces.push({ requestId, at: timestamp, bytes: response.encodedDataLength });
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
		pieces.push({ requestId, at: timestamp, bytes: encodedDataLength });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
		wholes.push({ requestId, at: timestamp, bytes: encodedDataLength });
	});
	await session.send('Network.enable');

	function bytesUntil(milliseconds: number): number {
		function come({ at }: Arrival): boolean {
			return (at - start) * 1_000 <= milliseconds;
		}
		// The browser does not tell all pieces of a page, but always the sum of a finished request.
		const finished = wholes.filter(come);
		const ids = new Set(finished.map(({ requestId }) => requestId));
		const begun = pieces.filter(come).filter(({ requestId }) => !ids.has(requestId));
		return [...finished, ...begun].reduce((total, { bytes }) => total + bytes, 0);
	}

	return { bytesUntil };
}
