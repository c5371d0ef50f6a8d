import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';

/** What a network in an office does to streams of news; everything else passes. */
export type Habit =
	| 'lets everything through'
	| 'holds streams back'
	| 'cuts streams'
	| 'drops signs of life'
	| 'falls silent after the first word';

export interface OfficeProxy {
	readonly address: string;
	/** Streams that are open at the moment. */
	readonly open: () => number;
	/** The most that were open at once. */
	readonly most: () => number;
	/** Addresses that were asked for, without what browsers keep to themselves. */
	readonly asked: readonly string[];
	stop(): Promise<void>;
}

/** A proxy in front of the app on a port of its own. */
export async function startProxy(
	app: string,
	habit: Habit,
	{ cutMilliseconds = 30_000 } = {}
): Promise<OfficeProxy> {
	const asked: string[] = [];
	const streams = new Set<ServerResponse>();
	let most = 0;
	const server = createServer((incoming, outgoing) => {
		asked.push(incoming.url ?? '');
		const target = new URL(incoming.url ?? '/', app);
		const { method, headers } = incoming;
		const passed = { ...headers, host: target.host };
		const asking = request(target, { method, headers: passed }, (answer) => {
			if (!isStream(answer)) {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(outgoing);
				return;
			}
			streams.add(outgoing);
			most = Math.max(most, streams.size);
			passStream(habit, answer, outgoing, cutMilliseconds);
		});
		asking.on('error', () => outgoing.destroy());
		outgoing.on('close', () => {
			streams.delete(outgoing);
			asking.destroy();
		});
		incoming.pipe(asking);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		address: `http://localhost:${port}`,
		open: () => streams.size,
		most: () => most,
		asked,
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

function isStream(answer: IncomingMessage): boolean {
	return answer.headers['content-type'] === 'text/event-stream';
}

function passStream(
	habit: Habit,
	answer: IncomingMessage,
	outgoing: ServerResponse,
	cutMilliseconds: number
): void {
	answer.on('error', () => outgoing.destroy());
	if (habit === 'holds streams back') {
		// As one that collects an answer before it passes it on: of this one there is no end.
		answer.resume();
		return;
	}
	outgoing.writeHead(answer.statusCode ?? 200, answer.headers);
	outgoing.flushHeaders();
	if (habit === 'cuts streams') setTimeout(() => outgoing.destroy(), cutMilliseconds);
	let last = '';
	answer.on('data', (chunk: Buffer) => {
		const text = /data: .*/.exec(chunk.toString('utf8'))?.[0] ?? '';
		const isFirst = last === '';
		const isSame = text === last;
		last = text;
		if (habit === 'drops signs of life' && isSame) return;
		if (habit === 'falls silent after the first word' && !isFirst) return;
		outgoing.write(chunk);
	});
	answer.on('end', () => outgoing.end());
}
