import { crc32, ID_BYTES } from '$lib/domain';

/**
 * The ids under which whole checks contribute: the same check always makes the same contribution, so
 * that it is known when it comes twice. Kept for it is chance and a sum of 32 bits, from which no id of
 * a check can be told.
 */
export class CheckIds {
	readonly #idBySum = new Map<number, Uint8Array>();

	idOf(assessmentId: string): Uint8Array {
		const sum = crc32(new TextEncoder().encode(assessmentId));
		const id = this.#idBySum.get(sum) ?? crypto.getRandomValues(new Uint8Array(ID_BYTES));
		this.#idBySum.set(sum, id);
		return id;
	}
}
