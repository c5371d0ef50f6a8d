import type { Answers, Evidence } from '../answers/assessment';

/** What somebody says after looking a source up. */
export type Lookup = 'found' | 'not-found' | 'not-now';

/** How a noted source answers the question whether it was looked up; undefined when nothing is known. */
export function lookupOf({ state, opened }: Evidence): Lookup | undefined {
	if (state === 'not_found') return 'not-found';
	if (opened) return 'found';
	return state === 'named' ? 'not-now' : undefined;
}

/** The evidence with another place; naming a place names the source, taking it away unnames it. */
export function withPlace(evidence: Evidence, where: string): Evidence {
	const { where: _, ...rest } = evidence;
	const isThere = evidence.opened || evidence.isAtHand === true;
	const state = evidence.state === 'not_found' ? 'not_found' : namedIf(where, isThere);
	return where === '' ? { ...rest, state } : { ...rest, state, where };
}

/** The evidence after the source was looked up, or could not be. */
export function withLookup(evidence: Evidence, lookup: Lookup): Evidence {
	if (lookup === 'found') return { ...evidence, state: 'named', opened: true };
	if (lookup === 'not-found') {
		const { isAtHand: _, ...rest } = evidence;
		return { ...rest, state: 'not_found', opened: true };
	}
	const isThere = evidence.isAtHand === true;
	return { ...evidence, state: namedIf(evidence.where ?? '', isThere), opened: false };
}

/** The evidence after somebody said that it could be shown at once, or took that back. */
export function withAtHand(evidence: Evidence, isAtHand: boolean): Evidence {
	const { isAtHand: _, ...rest } = evidence;
	if (isAtHand) return { ...rest, state: 'named', isAtHand };
	if (rest.state === 'not_found') return rest;
	return { ...rest, state: namedIf(rest.where ?? '', rest.opened) };
}

/** Whether something could be shown of which nobody has noted yet where it is, nor opened it. */
export function isPlaceToCome({ state, opened, isAtHand, where = '' }: Evidence): boolean {
	return state === 'named' && isAtHand === true && !opened && where.trim() === '';
}

/** The questions of which something could be shown while its place is still to be noted. */
export function placesToCome(answers: Answers): readonly string[] {
	return Object.entries(answers).flatMap(([id, { evidence }]) =>
		evidence && isPlaceToCome(evidence) ? [id] : []
	);
}

function namedIf(where: string, opened: boolean): Evidence['state'] {
	return where.trim() !== '' || opened ? 'named' : 'none';
}

/** The evidence with another responsible person; a first name means somebody is there. */
export function withOwnerName(evidence: Evidence, who: string): Evidence {
	const { who: _, ...rest } = evidence;
	if (who === '') return rest;
	const owner = evidence.owner === 'unnamed' ? 'active' : evidence.owner;
	return { ...rest, owner, who };
}

/** The evidence with another date of the last review, YYYY, YYYY-MM or YYYY-MM-DD; undefined takes it away. */
export function withReview(evidence: Evidence, reviewedOn: string | undefined): Evidence {
	const { reviewedOn: _, ...rest } = evidence;
	return reviewedOn === undefined ? rest : { ...rest, reviewedOn };
}

/** The evidence with another note; an empty one takes it away. */
export function withNote(evidence: Evidence, note: string): Evidence {
	const { note: _, ...rest } = evidence;
	return note === '' ? rest : { ...rest, note };
}
