import { Unzlib } from 'fflate';

/** So little at a time that even the densest stream unpacks to no more than a megabyte in one step. */
const STEP = 1024;

/**
 * Unpacks a deflated stream up to a limit, in steps: a small file must not unpack into all memory. Undefined
 * when it would be larger, is cut off, or does not fit the checksum at its end.
 */
export function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | undefined {
	const chunks: Uint8Array[] = [];
	const { size, isWhole } = inflate(packed, limit, (chunk) => chunks.push(chunk));
	if (!isWhole || size > limit) return undefined;
	const content = joined(chunks, size);
	return endsWith(packed, adler32(content)) ? content : undefined;
}

/** How much a deflated stream unpacks to, as far as it can be; more than the limit if larger. */
export function inflatedSize(packed: Uint8Array, limit: number): number {
	return inflate(packed, limit, () => undefined).size;
}

function inflate(packed: Uint8Array, limit: number, take: (chunk: Uint8Array) => void) {
	const found = { size: 0, isWhole: false };
	const stream = new Unzlib((chunk, isLast) => {
		found.size += chunk.length;
		found.isWhole = isLast;
		take(chunk);
	});
	try {
		for (let at = 0; at < packed.length && found.size <= limit; at += STEP) {
			stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
	} catch {
		found.isWhole = false;
	}
	return found;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** Whether a stream ends with its checksum; some programs count the line end behind it as its own. */
function endsWith(packed: Uint8Array, checksum: number): boolean {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
	return [0, 1, 2].some((more) => {
		const at = packed.length - 4 - more;
		const isLineEnd = packed.subarray(at + 4).every((byte) => byte === 0x0a || byte === 0x0d);
		return at >= 0 && isLineEnd && view.getUint32(at) === checksum;
	});
}

const LARGEST_PRIME = 65_521;

function adler32(bytes: Uint8Array): number {
	let low = 1;
	let high = 0;
	for (const byte of bytes) {
		low = (low + byte) % LARGEST_PRIME;
		high = (high + low) % LARGEST_PRIME;
	}
	return high * 65_536 + low;
}
