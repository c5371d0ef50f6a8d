/** Below this texts on the wall would be smaller than on a page. */
const SMALLEST = 16 / 22;

/** How much larger than on 1280 × 720 pixels things are drawn; the styles of the slides say the same. */
export function wallScale(innerWidth: number, innerHeight: number): number {
	return Math.max(SMALLEST, Math.min(innerWidth / 1280, innerHeight / 720));
}
