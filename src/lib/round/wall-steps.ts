import type { TalkingPoints } from '$lib/domain';
import type { SessionCommand, SessionView } from '$lib/session-api';

/** What "next" and "back" do on the wall: turn a page of this window, or lead everybody on. */
export type WallStep =
	| { readonly kind: 'page'; readonly page: WallPage }
	| { readonly kind: 'command'; readonly command: SessionCommand };

/** What is on the wall in the discussion: a kind of talking points, what AI there is in the room, or what came of it. */
export type WallPage = keyof TalkingPoints | 'ai' | 'experience';

type Situation = Pick<SessionView, 'phase' | 'revealed' | 'settings' | 'count' | 'published'>;

const PAGES: readonly WallPage[] = ['disagreement', 'weak', 'missingSources', 'ai', 'experience'];

/** Undefined where going on is not for the wall: before there can be a result, and at the end. */
export function nextStep(
	view: Situation,
	dimensions: number,
	page: WallPage
): WallStep | undefined {
	if (view.phase === 'collect') return mayReveal(view) ? reveal(1) : undefined;
	if (view.phase === 'reveal') {
		if (view.revealed < dimensions) return reveal(view.revealed + 1);
		return { kind: 'command', command: { kind: 'discuss' } };
	}
	return view.phase === 'discuss' ? pageAt(view, PAGES.indexOf(page) + 1) : undefined;
}

export function previousStep(view: Situation, page: WallPage): WallStep | undefined {
	if (view.phase === 'reveal' && view.revealed > 1) return reveal(view.revealed - 1);
	if (view.phase !== 'discuss') return undefined;
	return pageAt(view, PAGES.indexOf(page) - 1) ?? reveal(view.revealed);
}

function mayReveal({ settings, count }: Situation): boolean {
	return settings.mode === 'open' || count !== 'under-5';
}

function reveal(count: number): WallStep {
	return { kind: 'command', command: { kind: 'reveal', count, isProtectedAccepted: false } };
}

/** An open comparison tells nothing of AI in the room. */
function pageAt({ published }: Situation, position: number): WallStep | undefined {
	const page = PAGES[position];
	const { comparison } = published ?? {};
	const hasRoom = comparison?.kind === 'protected' && comparison.aiInTheRoom !== null;
	const isOfRoom = page === 'ai' || page === 'experience';
	return page && (!isOfRoom || hasRoom) ? { kind: 'page', page } : undefined;
}
