import { Agent, get, type IncomingMessage } from 'node:http';
import { revisionIn } from './session-calls';

/** A browser that follows a session, as far as the server can tell. */
export interface Listener {
	/** When a revision as new as this one was heard of; refused after ten seconds. */
	readonly heard: (rev: number) => Promise<number>;
	readonly close: () => void;
}

interface Waiting {
	readonly rev: number;
	readonly tell: (moment: number) => void;
}

const PATIENCE = 10_000;

/** Opens a stream and waits for its first event. */
export async function openListener(
	address: string,
	onRevision?: (rev: number) => void
): Promise<Listener> {
	const stream = await opened(address);
	let newest = { rev: -1, moment: 0 };
	let waiting: readonly Waiting[] = [];
	stream.setEncoding('utf8').on('data', (text: string) => {
		const rev = revisionIn(text) ?? -1;
		if (rev <= newest.rev) return;
		newest = { rev, moment: performance.now() };
		for (const { tell } of waiting.filter((one) => one.rev <= rev)) tell(newest.moment);
		waiting = waiting.filter((one) => one.rev > rev);
		onRevision?.(rev);
	});
	function heard(rev: number): Promise<number> {
		if (newest.rev >= rev) return Promise.resolve(newest.moment);
		return new Promise((resolve, reject) => {
			const patience = setTimeout(() => {
				reject(new Error(`Revision ${rev} was not heard of.`));
			}, PATIENCE);
			const tell = (moment: number) => {
				clearTimeout(patience);
				resolve(moment);
			};
			waiting = [...waiting, { rev, tell }];
		});
	}
	await heard(0);
	return { heard, close: () => stream.destroy() };
}

/** No connection is shared: every browser has its own. */
const agent = new Agent({ maxSockets: Infinity });

function opened(address: string): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const asked = get(address, { agent }, (answer) => {
			if (answer.statusCode === 200) resolve(answer);
			else reject(new Error(`A stream was answered with ${answer.statusCode ?? 0}.`));
		});
		asked.once('error', reject);
	});
}
