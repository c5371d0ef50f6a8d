import type { TalkingPoints } from '$lib/domain';
import type { SessionCommand, SessionView } from '$lib/session-api';

/** What "next" and "back" do on the wall: turn a page of this window, or lead everybody on. */
export type WallStep =
	| { readonly kind: 'page'; readonly points: keyof TalkingPoints }
	| { readonly kind: 'command'; readonly command: SessionCommand };

type Situation = Pick<SessionView, 'phase' | 'revealed' | 'settings' | 'count'>;

const PAGES: readonly (keyof TalkingPoints)[] = ['disagreement', 'weak', 'missingSources'];

/** Undefined where going on is not for the wall: before there can be a result, and at the end. */
export function nextStep(
	view: Situation,
	dimensions: number,
	page: keyof TalkingPoints
): WallStep | undefined {
	if (view.phase === 'collect') return mayReveal(view) ? reveal(1) : undefined;
	if (view.phase === 'reveal') {
		if (view.revealed < dimensions) return reveal(view.revealed + 1);
		return { kind: 'command', command: { kind: 'discuss' } };
	}
	return view.phase === 'discuss' ? pageAt(PAGES.indexOf(page) + 1) : undefined;
}

export function previousStep(view: Situation, page: keyof TalkingPoints): WallStep | undefined {
	if (view.phase === 'reveal' && view.revealed > 1) return reveal(view.revealed - 1);
	if (view.phase !== 'discuss') return undefined;
	return pageAt(PAGES.indexOf(page) - 1) ?? reveal(view.revealed);
}

function mayReveal({ settings, count }: Situation): boolean {
	return settings.mode === 'open' || count !== 'under-5';
}

function reveal(count: number): WallStep {
	return { kind: 'command', command: { kind: 'reveal', count, isProtectedAccepted: false } };
}

function pageAt(position: number): WallStep | undefined {
	const points = PAGES[position];
	return points && { kind: 'page', points };
}
