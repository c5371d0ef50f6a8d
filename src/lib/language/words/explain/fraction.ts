/** A share as a fraction people say: one third, three quarters. */
export interface Fraction {
	readonly numerator: number;
	readonly denominator: number;
}

const LARGEST_DENOMINATOR = 10;
const TOLERANCE = 1e-6;

/** The simplest fraction with a denominator up to ten that a share (0 to 1) equals, if there is one. */
export function fractionOf(share: number): Fraction | undefined {
	for (let denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator += 1) {
		const numerator = Math.round(share * denominator);
		if (Math.abs(share * denominator - numerator) < TOLERANCE) return { numerator, denominator };
	}
	return undefined;
}
