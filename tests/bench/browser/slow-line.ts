import { setTimeout as sleep } from 'node:timers/promises';

/** Slow 4G as Lighthouse has it: 562.5 ms per request, 1.47 Mbit/s down. */
const LATENCY = 562.5;
const BYTES_PER_MILLISECOND = 1_474_560 / 8 / 1_000;
/** What is sent without looking whether others wait, too. */
const PIECE = 2_048;

/**
 * One line for everything a visitor's browser asks for. The browser's own brake would leave out the
 * service worker, which fetches while the page still needs the line.
 */
export class SlowLine {
	/** When all that is on its way will have come. */
	#freeAt = 0;
	#carried = 0;

	/** Bytes of all bodies so far. */
	get carried(): number {
		return this.#carried;
	}

	/** What a request takes before its first byte. */
	async reach(): Promise<void> {
		await sleep(LATENCY);
	}

	/** Hands over a body piece by piece as it would come, in turn with others on the line. */
	async *carry(body: Buffer): AsyncGenerator<Buffer> {
		let readyAt = performance.now();
		for (let start = 0; start < body.length; start += PIECE) {
			const piece = body.subarray(start, start + PIECE);
			// Counted from when it should have come, so that a late timer makes the line no slower.
			this.#freeAt = Math.max(this.#freeAt, readyAt) + piece.length / BYTES_PER_MILLISECOND;
			readyAt = this.#freeAt;
			await sleep(readyAt - performance.now());
			this.#carried += piece.length;
			yield piece;
		}
	}
}
