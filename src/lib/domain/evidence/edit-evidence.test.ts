import { expect, test } from 'vitest';
import type { Evidence } from '../answers/assessment';
import { noEvidence } from '../answers/edit-assessment';
import { soundEvidence } from '../testing/builders';
import {
	isPlaceToCome,
	lookupOf,
	placesToCome,
	withAtHand,
	withLookup,
	withNote,
	withOwnerName,
	withPlace,
	withReview,
	type Lookup
} from './edit-evidence';

test.each([
	['nothing noted', noEvidence, undefined],
	['a place, not looked up', { ...noEvidence, state: 'named' }, 'not-now'],
	['opened and found', soundEvidence, 'found'],
	['opened and not found', { ...soundEvidence, state: 'not_found' }, 'not-found']
] satisfies [string, Evidence, Lookup | undefined][])('%s', (_, evidence, lookup) => {
	expect(lookupOf(evidence)).toBe(lookup);
});

test('naming a place names the source, taking it away unnames it', () => {
	const named = withPlace(noEvidence, 'Ordner Qualität');
	expect(named).toMatchObject({ state: 'named', where: 'Ordner Qualität' });
	expect(withPlace(named, '')).toEqual(noEvidence);
	expect(withPlace(noEvidence, '  ').state).toBe('none');
});

test('a source that was opened stays named without a place', () => {
	expect(withPlace({ ...soundEvidence, where: 'hier' }, '')).toEqual(soundEvidence);
});

test('another place does not make a source found that was not', () => {
	const missing = withLookup(noEvidence, 'not-found');
	expect(withPlace(missing, 'Laufwerk F:').state).toBe('not_found');
	expect(withPlace(missing, '').state).toBe('not_found');
});

test.each([
	['found', { state: 'named', opened: true }],
	['not-found', { state: 'not_found', opened: true }],
	['not-now', { state: 'none', opened: false }]
] as const)('looked up without a place: %s', (lookup, expected) => {
	const evidence = withLookup(noEvidence, lookup);
	expect(evidence).toMatchObject(expected);
	expect(withLookup(withLookup(evidence, 'found'), lookup)).toEqual(evidence);
});

test('a place that cannot be shown now stays named', () => {
	const placed = { ...soundEvidence, where: 'Intranet' };
	expect(withLookup(placed, 'not-now')).toEqual({ ...placed, opened: false });
});

test('what could be shown at once is named without a place, until that is taken back', () => {
	const atHand = withAtHand(noEvidence, true);
	expect(atHand).toEqual({ ...noEvidence, state: 'named', isAtHand: true });
	expect(isPlaceToCome(atHand)).toBe(true);
	expect(withAtHand(atHand, false)).toEqual(noEvidence);
	const placed = withPlace(atHand, 'Ordner Qualität');
	expect(isPlaceToCome(placed)).toBe(false);
	expect(withPlace(placed, '')).toEqual(atHand);
	expect(withLookup(atHand, 'not-now')).toEqual(atHand);
	expect(isPlaceToCome(withLookup(atHand, 'found'))).toBe(false);
	expect(withLookup(atHand, 'not-found')).not.toHaveProperty('isAtHand');
});

test('only what could be shown without a place noted is asked for its place', () => {
	const atHand = withAtHand(noEvidence, true);
	const answers = {
		first: { level: 3, evidence: atHand },
		bare: { level: 3 },
		placed: { level: 3, evidence: withPlace(atHand, 'Ordner Qualität') },
		last: { level: 2, evidence: atHand }
	} as const;
	expect(placesToCome(answers)).toEqual(['first', 'last']);
});

test('taking it back keeps what else is known', () => {
	const found = withAtHand({ ...soundEvidence, where: 'Intranet' }, true);
	expect(withAtHand(found, false)).toEqual({ ...soundEvidence, where: 'Intranet' });
	expect(withAtHand(withLookup(noEvidence, 'not-found'), false).state).toBe('not_found');
});

test('a first name means somebody is there; a later one does not bring anybody back', () => {
	expect(withOwnerName(noEvidence, 'Anna Köhler')).toMatchObject({
		owner: 'active',
		who: 'Anna Köhler'
	});
	const gone = { ...soundEvidence, owner: 'gone', who: 'Horst Brandt' } as const;
	expect(withOwnerName(gone, 'Horst Brand')).toMatchObject({ owner: 'gone', who: 'Horst Brand' });
	expect(withOwnerName(gone, '')).toEqual({ ...soundEvidence, owner: 'gone' });
});

test('a review date and a note are set and taken away again', () => {
	expect(withReview(noEvidence, '2026-05')).toEqual({ ...noEvidence, reviewedOn: '2026-05' });
	expect(withReview({ ...noEvidence, reviewedOn: '2026-05' }, undefined)).toEqual(noEvidence);
	expect(withNote(noEvidence, 'liegt im Tresor')).toEqual({
		...noEvidence,
		note: 'liegt im Tresor'
	});
	expect(withNote({ ...noEvidence, note: 'liegt im Tresor' }, '')).toEqual(noEvidence);
});
