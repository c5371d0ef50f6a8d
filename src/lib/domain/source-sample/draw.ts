/** Drawing that anybody can repeat: the same list and the same seed give the same draw. */

/** One more than the largest seed. */
export const SEEDS = 2 ** 32;

/**
 * So many of a list, each equally likely, in the order they were drawn; all of them when there are not
 * more. Fisher–Yates with the generator mulberry32.
 *
 * @param seed a whole number from 0 up to SEEDS
 */
export function draw<Item>(list: readonly Item[], count: number, seed: number): readonly Item[] {
	const left = [...list];
	const chance = mulberry32(seed);
	const drawn: Item[] = [];
	while (drawn.length < count && left.length > 0) {
		drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
	}
	return drawn;
}

/** Numbers from 0 up to 1 that look random and follow from the seed. Source: Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / SEEDS;
	};
}
