/** A whole number and the bits it takes. */
export interface BitField {
	readonly value: number;
	readonly width: number;
}

/** Numbers one after another, highest bit first; the last byte is filled with zeros. */
export function packBits(fields: readonly BitField[]): readonly number[] {
	const bytes: number[] = [];
	let buffer = 0;
	let bits = 0;
	for (const { value, width } of fields) {
		buffer = (buffer << width) | value;
		bits += width;
		while (bits >= 8) {
			bits -= 8;
			bytes.push(buffer >>> bits);
			buffer &= (1 << bits) - 1;
		}
	}
	return bits === 0 ? bytes : [...bytes, (buffer << (8 - bits)) & 0xff];
}

/** Numbers of the given widths from bytes packed so; undefined if the filling is not zero. */
export function unpackBits(
	bytes: Uint8Array,
	widths: readonly number[]
): readonly number[] | undefined {
	const values: number[] = [];
	let buffer = 0;
	let bits = 0;
	let next = 0;
	for (const width of widths) {
		while (bits < width) {
			buffer = (buffer << 8) | (bytes[next++] ?? 0);
			bits += 8;
		}
		bits -= width;
		values.push(buffer >>> bits);
		buffer &= (1 << bits) - 1;
	}
	return buffer === 0 ? values : undefined;
}

/** How many bytes the widths take together. */
export function packedLength(widths: readonly number[]): number {
	return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 8);
}
