import { COUNT_CLASSES, isSameSlide, type CountClass, type Slide } from '$lib/domain';
import type { SessionSettings, SessionView } from '$lib/session-api';
import { nextSlide } from '../wall-steps';

/** So many numbers share a class. */
const CLASS_WIDTH = 5;
/** Exact scores take so many. */
const LEAST_OPEN = 3;

/** What the one button of the facilitator does. */
export type LeadAct =
	| { readonly kind: 'reveal' }
	| { readonly kind: 'show'; readonly slide: Slide }
	| { readonly kind: 'close' }
	/** Goes to what is taken home; does nothing to others. */
	| { readonly kind: 'sheet' }
	| { readonly kind: 'over' };

/** The slides one after the other; last time's only where the facilitator has opened its file. */
export function sequenceOf(
	{ slide, slides }: Pick<SessionView, 'slide' | 'slides'>,
	hasLastTime: boolean
): readonly Slide[] {
	return slides.filter((one) => one.kind !== 'last-time' || hasLastTime || isSameSlide(one, slide));
}

/** @param here whether this browser has last time's file */
export function nextAct(view: SessionView, here: { readonly hasLastTime: boolean }): LeadAct {
	if (view.phase === 'collect') return { kind: 'reveal' };
	if (view.phase === 'closed') return { kind: view.published ? 'sheet' : 'over' };
	const slide = nextSlide(view, here);
	return slide ? { kind: 'show', slide } : { kind: 'close' };
}

/** Where a slide is among others, from 0; -1 where it is not. */
export function positionOf(slides: readonly Slide[], slide: Slide | null): number {
	return slides.findIndex((one) => isSameSlide(one, slide));
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

/** Whether there are fewer contributions than needed, as far as anybody may know. */
export function isSurelyTooFew(count: CountClass, least: number): boolean {
	const most = COUNT_CLASSES.indexOf(count) * CLASS_WIDTH + CLASS_WIDTH - 1;
	return count !== '25-plus' && most < least;
}

/** So many contributions are needed before something can be shown. */
export function leastOf({ mode, minGroup }: SessionSettings): number {
	return mode === 'open' ? LEAST_OPEN : minGroup;
}
