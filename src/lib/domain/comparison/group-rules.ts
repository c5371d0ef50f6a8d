import type { ClassKind } from '../contribution/contribution';

/** What a session decided; the threshold of methodology 4.2 can be raised, never lowered. */
export interface GroupRules {
	/** Protected: from five, rounded. Open: from three, exact, with the consent of everyone. */
	readonly mode: 'protected' | 'open';
	/** Fewer contributions than this show nothing (k). */
	readonly minGroup: number;
	/** What cells are split by; null for none. Fixed for the session, never crossed. */
	readonly split: ClassKind | null;
}

/** From how many contributions on something is shown. Source: methodology 4.2. */
export const SHOWN_FROM = {
	protected: 5,
	open: 3,
	openQuartiles: 5,
	quartiles: 8,
	thirds: 9,
	strip: 12
} as const;

/** The rules of a session from what its facilitator wishes; what would protect less is raised. */
export function groupRules({
	mode = 'protected',
	minGroup = 0,
	split = null
}: Partial<GroupRules> = {}): GroupRules {
	return { mode, minGroup: Math.max(SHOWN_FROM.protected, minGroup), split };
}
