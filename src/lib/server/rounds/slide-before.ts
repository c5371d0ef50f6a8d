import { slidesOf, type Published, type Slide } from '../../domain';
import type { SessionRecord } from '../store/session-store';

/**
 * Where everybody was in a session of a program without slides, which counted dimensions: at what the last
 * of them can show, or at all there is to talk about.
 */
export function slideBefore(
	{ phase, revealedBefore }: Pick<SessionRecord, 'phase' | 'revealedBefore'>,
	published: Published | null
): Slide | null {
	if (!published || phase === 'collect' || phase === 'closed') return null;
	if (phase === 'discuss') return { kind: 'topics' };
	const slides = slidesOf(published.comparison);
	const areas = published.comparison.dimensions.slice(0, Math.max(1, revealedBefore));
	const last = areas.at(-1)?.dimension;
	return slides.findLast((slide) => 'dimension' in slide && slide.dimension === last) ?? null;
}
