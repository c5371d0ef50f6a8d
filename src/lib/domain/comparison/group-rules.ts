import type { ClassKind } from '../contribution/contribution';

/** What a session decided; the thresholds of methodology 4.2 and 4.3 can be raised, never lowered. */
export interface GroupRules {
	/** Protected: from five, rounded. Open: from three, exact, with the consent of everyone. */
	readonly mode: 'protected' | 'open';
	/** Fewer contributions than this show nothing (k). */
	readonly minGroup: number;
	/** A new snapshot needs this many changed contributions (m). */
	readonly minChanged: number;
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

const LEAST_CHANGED = 3;

/** The rules of a session from what its facilitator wishes; what would protect less is raised. */
export function groupRules({
	mode = 'protected',
	minGroup = 0,
	minChanged = 0,
	split = null
}: Partial<GroupRules> = {}): GroupRules {
	const changed = Math.max(LEAST_CHANGED, minChanged);
	// A group smaller than the change a snapshot needs would be a difference to nothing too small.
	const group = Math.max(SHOWN_FROM.protected, changed, minGroup);
	return { mode, minGroup: group, minChanged: changed, split };
}
