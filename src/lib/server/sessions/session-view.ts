import {
	compareOpenly,
	countClassOf,
	mayCompareOpenly,
	type Comparison,
	type Published
} from '../../domain';
import type { SessionPhase, SessionView } from '../../session-api';
import type { ContributionRecord, SessionRecord } from '../store/session-store';
import { catalogueOf, groupOf } from './group-of';

/**
 * What everybody sees of a session. In a protected one it follows from what was published and from
 * nothing else; an open comparison is kept nowhere, so it is made of the contributions each time.
 *
 * @param records only needed where `needsContributions`
 */
export function viewOf(
	session: SessionRecord,
	records: readonly ContributionRecord[],
	now: number
): SessionView {
	const { settings, phase, revealed, isJoining, count, memory, viewRev, expiresAt } = session;
	const published = isRevealing(phase) ? publishedOf(session, records, now) : null;
	return {
		rev: viewRev,
		settings,
		phase,
		revealed,
		isJoining,
		count: countClassOf(count),
		published: published && { ...published, comparison: shownPart(session, published.comparison) },
		isTakenDown: isRevealing(phase) && memory.mode !== null && published === null,
		expiresOn: dayOf(expiresAt)
	};
}

/** Whether a view depends on more than the session's own record. */
export function needsContributions({ memory }: Pick<SessionRecord, 'memory'>): boolean {
	return memory.mode === 'open';
}

/** The day of a moment, YYYY-MM-DD. */
export function dayOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(0, 10);
}

function isRevealing(phase: SessionPhase): boolean {
	return phase !== 'collect';
}

function publishedOf(
	{ memory, settings }: SessionRecord,
	records: readonly ContributionRecord[],
	now: number
): Published | null {
	if (memory.mode !== 'open') return memory.published;
	const { contributions, consents } = groupOf(records);
	if (!mayCompareOpenly(contributions, consents)) return null;
	const comparison = compareOpenly(catalogueOf(settings), contributions);
	return comparison ? { snapshot: 0, on: dayOf(now), comparison } : null;
}

/** Dimension after dimension as they are revealed; what there is to discuss after the last one. */
function shownPart(
	{ revealed, phase }: Pick<SessionRecord, 'revealed' | 'phase'>,
	comparison: Comparison
): Comparison {
	if (comparison.kind === 'open') {
		return { ...comparison, dimensions: comparison.dimensions.slice(0, revealed) };
	}
	return {
		...comparison,
		dimensions: comparison.dimensions.slice(0, revealed),
		cells: comparison.cells.map((cell) => ({
			...cell,
			dimensions: cell.dimensions.slice(0, revealed)
		})),
		talkingPoints: phase === 'reveal' ? null : comparison.talkingPoints
	};
}
