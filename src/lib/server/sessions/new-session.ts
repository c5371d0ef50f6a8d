import { findCatalogue } from '../../catalogues';
import { CONTRIBUTION_CLASSES, emptyGroupMemory, groupRules } from '../../domain';
import type { NewSessionRequest, SessionSettings } from '../../session-api';
import type { NewSession } from '../store/session-store';
import { Refused } from './refused';

interface NewSessionFacts {
	readonly id: string;
	readonly facilitatorHash: string;
	readonly now: number;
	readonly days: number;
}

const DAY = 86_400_000;

/** A session as it begins, all but the code by which it is found. */
export function newSessionOf(
	{ settings }: NewSessionRequest,
	{ id, facilitatorHash, now, days }: NewSessionFacts
): Omit<NewSession, 'codeHash' | 'codeAttempt'> {
	return {
		id,
		settings: checkedSettings(settings),
		facilitatorHash,
		phase: 'collect',
		revealed: 0,
		isJoining: true,
		memory: emptyGroupMemory,
		expiresAt: now + days * DAY
	};
}

/** The settings with what would protect less raised, and only classes there are. */
function checkedSettings(settings: SessionSettings): SessionSettings {
	if (!findCatalogue(settings.catalogue)) throw new Refused('other-catalogue');
	const { mode, split } = settings;
	const { minGroup } = groupRules({ mode, minGroup: settings.minGroup, split });
	if (split === null) return { ...settings, minGroup, classes: [] };
	const known: readonly string[] = CONTRIBUTION_CLASSES[split];
	const classes = known.filter((name) => settings.classes.includes(name));
	if (classes.length < 2) throw new Refused('invalid');
	return { ...settings, minGroup, classes };
}
