import type { Slide } from '$lib/domain';
import type { SessionView } from '$lib/session-api';
import { nextSlide } from '../wall-steps';

/** What the one button of the facilitator does. */
export type LeadAct =
	| { readonly kind: 'reveal' }
	| { readonly kind: 'show'; readonly slide: Slide }
	| { readonly kind: 'close' }
	/** Goes to what is taken home; does nothing to others. */
	| { readonly kind: 'sheet' }
	| { readonly kind: 'over' };

/** @param here whether this browser has last time's file */
export function nextAct(view: SessionView, here: { readonly hasLastTime: boolean }): LeadAct {
	if (view.phase === 'collect') return { kind: 'reveal' };
	if (view.phase === 'closed') return { kind: view.published ? 'sheet' : 'over' };
	const slide = nextSlide(view, here);
	return slide ? { kind: 'show', slide } : { kind: 'close' };
}

/**
 * Areas that a jump would show everybody although it was not their turn yet: those between the furthest
 * slide there was and the target. One step ahead is no jump.
 */
export function areasJumpedTo(
	sequence: readonly Slide[],
	furthest: number,
	target: number
): readonly string[] {
	if (target <= furthest + 1) return [];
	const between = sequence.slice(furthest + 1, target + 1);
	return [...new Set(between.flatMap((slide) => areaOf(slide) ?? []))];
}

/** The dimension a slide is about; undefined for the others. */
function areaOf(slide: Slide): string | undefined {
	return slide.kind === 'claimed' || slide.kind === 'evidenced' ? slide.dimension : undefined;
}
