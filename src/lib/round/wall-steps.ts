import { isSameSlide, type Slide } from '$lib/domain';
import type { SessionCommand, SessionView } from '$lib/session-api';

type Situation = Pick<SessionView, 'phase' | 'slide' | 'slides' | 'settings' | 'count'>;

/** Whether this browser can show last time; the others pass it over. */
interface Here {
	readonly hasLastTime: boolean;
}

/** Undefined where going on is not for the wall: before there can be a result, and at the end. */
export function nextStep(view: Situation, here: Here): SessionCommand | undefined {
	if (view.phase === 'collect') {
		return mayReveal(view) ? { kind: 'reveal', isProtectedAccepted: false } : undefined;
	}
	return showing(nextSlide(view, here));
}

export function previousStep(view: Situation, here: Here): SessionCommand | undefined {
	return showing(previousSlide(view, here));
}

/** What comes after what everybody looks at; undefined at the end and while there is nothing. */
export function nextSlide({ slide, slides }: Situation, here: Here): Slide | undefined {
	return slide ? after(slides, slide, here) : undefined;
}

export function previousSlide({ slide, slides }: Situation, here: Here): Slide | undefined {
	return slide ? after([...slides].reverse(), slide, here) : undefined;
}

function after(slides: readonly Slide[], slide: Slide, { hasLastTime }: Here): Slide | undefined {
	const at = slides.findIndex((one) => isSameSlide(one, slide));
	return slides.slice(at + 1).find(({ kind }) => hasLastTime || kind !== 'last-time');
}

function mayReveal({ settings, count }: Situation): boolean {
	return settings.mode === 'open' || count !== 'under-5';
}

function showing(slide: Slide | undefined): SessionCommand | undefined {
	return slide && { kind: 'show', slide };
}
