import { eventStream } from '../live/event-stream';
import type { Asked } from './answer';

/**
 * The stream of revisions of a session. It says nothing but when to look again, so knowing the
 * session's address is enough; what there is to see is only for those with a token.
 */
export async function answerLive(
	{ live, limits, rounds, address }: Asked,
	id: string
): Promise<Response> {
	const rev = await rounds.revisionOf(id);
	const leave = limits.openStream(address, id);
	const stream = eventStream({
		rev,
		watch: (listener) => live.watch(id, rev, listener),
		onEnd: leave
	});
	return new Response(stream, {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			// Proxies that collect answers before they pass them on must not.
			'x-accel-buffering': 'no'
		}
	});
}
