import { isSameSlide, type Slide } from '$lib/domain';
import type { SessionCommand, SessionView } from '$lib/session-api';

import { isSurelyTooFew, leastOf } from './enough';

type Situation = Pick<SessionView, 'phase' | 'slide' | 'slides' | 'settings' | 'count'>;

/** Whether this browser can show last time; the others pass it over. */
interface Here {
	readonly hasLastTime: boolean;
}

/** Undefined where going on is not for the wall: before there can be a result, and at the end. */
export function nextStep(view: Situation, here: Here): SessionCommand | undefined {
	if (view.phase === 'collect') {
		const isTooFew = isSurelyTooFew(view.count, leastOf(view.settings));
		return isTooFew ? undefined : { kind: 'reveal', isProtectedAccepted: false };
	}
	return showing(nextSlide(view, here));
}

export function previousStep(view: Situation, here: Here): SessionCommand | undefined {
	return showing(previousSlide(view, here));
}

/** The slides one after the other; last time's only where it can be shown, or is. */
export function sequenceOf(
	{ slide, slides }: Pick<SessionView, 'slide' | 'slides'>,
	{ hasLastTime }: Here
): readonly Slide[] {
	return slides.filter((one) => one.kind !== 'last-time' || hasLastTime || isSameSlide(one, slide));
}

/** Where a slide is among others, from 0; -1 where it is not. */
export function positionOf(slides: readonly Slide[], slide: Slide | null): number {
	return slides.findIndex((one) => isSameSlide(one, slide));
}

/** What comes after what everybody looks at; undefined at the end and while there is nothing. */
export function nextSlide(view: Situation, here: Here): Slide | undefined {
	return slideBeside(view, here, 1);
}

export function previousSlide(view: Situation, here: Here): Slide | undefined {
	return slideBeside(view, here, -1);
}

function slideBeside(view: Situation, here: Here, step: 1 | -1): Slide | undefined {
	const sequence = sequenceOf(view, here);
	return view.slide ? sequence[positionOf(sequence, view.slide) + step] : undefined;
}

function showing(slide: Slide | undefined): SessionCommand | undefined {
	return slide && { kind: 'show', slide };
}
