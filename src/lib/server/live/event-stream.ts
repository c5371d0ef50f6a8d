import type { Listener } from './live-updates';

/** What a stream needs of the live updates. */
interface Source {
	/** The revision at the beginning. */
	readonly rev: number;
	readonly watch: (listener: Listener) => () => void;
	readonly onEnd: () => void;
}

/** So many events may wait for a slow reader; who is slower comes again. */
const MOST_WAITING = 16;
/** Reconnects spread over these milliseconds, so that a restart is not followed by all at once. */
const RETRY = { least: 1_000, spread: 4_000 };

const encoder = new TextEncoder();
const gone = encoder.encode('event: gone\ndata: {}\n\n');

/**
 * Revisions as server-sent events: `{rev}` and nothing else. Who reads too slowly is dropped and
 * connects again by itself.
 */
export function eventStream({ rev, watch, onEnd }: Source): ReadableStream<Uint8Array> {
	let stop: (() => void) | undefined;
	function end(): void {
		stop?.();
		stop = undefined;
		onEnd();
	}
	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				function send(chunk: Uint8Array): void {
					if (!stop) return;
					if ((controller.desiredSize ?? 0) > 0) controller.enqueue(chunk);
					else finish();
				}
				function finish(): void {
					if (!stop) return;
					end();
					controller.close();
				}
				controller.enqueue(encoder.encode(`retry: ${retryMilliseconds()}\n${revisionEvent(rev)}`));
				stop = watch({
					onRevision: (next) => {
						send(encoder.encode(revisionEvent(next)));
					},
					onGone: () => {
						send(gone);
						finish();
					},
					onStop: finish
				});
			},
			cancel: end
		},
		new CountQueuingStrategy({ highWaterMark: MOST_WAITING })
	);
}

function revisionEvent(rev: number): string {
	return `data: {"rev":${rev}}\n\n`;
}

function retryMilliseconds(): number {
	return RETRY.least + Math.floor(Math.random() * RETRY.spread);
}
