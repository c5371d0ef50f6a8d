/**
 * CRC-32 (IEEE 802.3, as in zip and PNG), 0 to 2³² − 1. Finds every damage within 32 neighbouring
 * bits, so every wrong character of a code; it does not stop someone who forges on purpose.
 */
export function crc32(bytes: ArrayLike<number>): number {
	let remainder = 0xffffffff;
	for (let i = 0; i < bytes.length; i++) {
		remainder = (remainder >>> 8) ^ (REMAINDERS[(remainder ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
	}
	return ~remainder >>> 0;
}

const POLYNOMIAL = 0xedb88320;
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte));

function remainderOf(byte: number): number {
	let remainder = byte;
	for (let bit = 0; bit < 8; bit++) {
		remainder = remainder & 1 ? POLYNOMIAL ^ (remainder >>> 1) : remainder >>> 1;
	}
	return remainder;
}
