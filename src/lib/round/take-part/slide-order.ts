import { isSameSlide, type Slide } from '$lib/domain';

/**
 * What was on display before a slide, the newest first; of an area that has both its slides behind it only
 * the one that shows all. The area that is on display now is not among them.
 */
export function earlierSlides(slides: readonly Slide[], now: Slide | null): readonly Slide[] {
	const at = now === null ? slides.length : slides.findIndex((slide) => isSameSlide(slide, now));
	const before = slides.slice(0, Math.max(0, at));
	return before
		.filter(({ kind }) => kind !== 'last-time')
		.filter((slide, i, all) => !isRetold(slide, [...all.slice(i + 1), now]))
		.reverse();
}

/** Whether an area comes again among later slides. */
function isRetold(slide: Slide, later: readonly (Slide | null)[]): boolean {
	if (!('dimension' in slide)) return false;
	return later.some(
		(other) => other && 'dimension' in other && other.dimension === slide.dimension
	);
}
