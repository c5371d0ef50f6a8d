import { request, type Agent } from 'node:http';

/** A request ready to be sent. */
export interface Call {
	readonly method: 'GET' | 'PUT';
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
	/** Whether this is how it should be answered. */
	readonly isAnswer: (status: number) => boolean;
}

/** Sends one and hands over what came back. */
export function call(agent: Agent, address: string, sent: Call): Promise<string> {
	const { method, path, body = '' } = sent;
	const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
	const headers = { ...sent.headers, ...length };
	return new Promise((resolve, reject) => {
		const asked = request(`${address}${path}`, { agent, method, headers }, (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (part: string) => (text += part));
			answer.once('end', () => {
				const { statusCode = 0 } = answer;
				if (sent.isAnswer(statusCode)) resolve(text);
				else reject(new Error(`${method} ${path} was answered with ${statusCode}.`));
			});
		});
		asked.once('error', reject).end(body);
	});
}

/** Sends everything over so many connections that stay open; the seconds it took. */
export async function callAll(
	agent: Agent,
	address: string,
	calls: readonly Call[]
): Promise<number> {
	const waiting = calls.values();
	const start = performance.now();
	await Promise.all(
		Array.from({ length: agent.maxSockets }, async () => {
			// All connections take from the same pile.
			for (const next of waiting) await call(agent, address, next);
		})
	);
	return (performance.now() - start) / 1_000;
}
