/**
 * A minimal sRGB profile (ICC version 2, display, one shared curve), so that an archive knows which
 * colours are meant. The numbers are the published ones of sRGB adapted to D50.
 */
export function srgbProfile(): Uint8Array {
	const curve = toneCurve();
	const tags: readonly (readonly [string, Uint8Array])[] = [
		['desc', description('sRGB IEC61966-2.1')],
		['cprt', concatBytes([ascii('text'), zeros(4), ascii('CC0'), zeros(1)])],
		['wtpt', xyz(0.9642, 1, 0.8249)],
		['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
		['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
		['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
		['rTRC', curve],
		['gTRC', curve],
		['bTRC', curve]
	];
	const contents = [...new Set(tags.map(([, content]) => content))];
	const offsets = new Map<Uint8Array, number>();
	let offset = HEADER_SIZE + 4 + tags.length * 12;
	for (const content of contents) {
		offsets.set(content, offset);
		offset += paddedLength(content);
	}
	const table = tags.flatMap(([tag, content]) => [
		ascii(tag),
		uint32(offsets.get(content) ?? 0),
		uint32(content.length)
	]);
	return concatBytes([header(offset), uint32(tags.length), ...table, ...contents.map(padded)]);
}

const HEADER_SIZE = 128;
const CURVE_POINTS = 256;

function header(size: number): Uint8Array {
	const known = concatBytes([
		uint32(size),
		zeros(4),
		uint32(0x02100000),
		ascii('mntrRGB XYZ '),
		uint16(2000),
		uint16(1),
		uint16(1),
		zeros(6),
		ascii('acsp'),
		zeros(28),
		s15Fixed16(0.9642),
		s15Fixed16(1),
		s15Fixed16(0.8249)
	]);
	return concatBytes([known, zeros(HEADER_SIZE - known.length)]);
}

function toneCurve(): Uint8Array {
	const points = Array.from({ length: CURVE_POINTS }, (_, i) => {
		const encoded = i / (CURVE_POINTS - 1);
		const linear = encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
		return uint16(Math.round(linear * 65535));
	});
	return concatBytes([ascii('curv'), zeros(4), uint32(CURVE_POINTS), ...points]);
}

function description(name: string): Uint8Array {
	const asciiPart = [ascii('desc'), zeros(4), uint32(name.length + 1), ascii(name), zeros(1)];
	return concatBytes([...asciiPart, zeros(8), zeros(3), zeros(67)]);
}

function xyz(x: number, y: number, z: number): Uint8Array {
	return concatBytes([ascii('XYZ '), zeros(4), s15Fixed16(x), s15Fixed16(y), s15Fixed16(z)]);
}

function paddedLength({ length }: Uint8Array): number {
	return Math.ceil(length / 4) * 4;
}

function padded(content: Uint8Array): Uint8Array {
	return concatBytes([content, zeros(paddedLength(content) - content.length)]);
}

function ascii(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function zeros(count: number): Uint8Array {
	return new Uint8Array(count);
}

function uint16(value: number): Uint8Array {
	return Uint8Array.of(value >> 8, value & 255);
}

function uint32(value: number): Uint8Array {
	return Uint8Array.of(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function s15Fixed16(value: number): Uint8Array {
	return uint32(Math.round(value * 65536));
}

function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}
