import { expect, test } from 'vitest';
import { ASSESSMENT_FORMAT, TEXT_LIMITS } from './assessment';
import { parseAssessment } from './parse-assessment';

const heading = {
	format: ASSESSMENT_FORMAT,
	catalogue: { id: 'small', version: '1.0.0' },
	scope: 'full',
	id: 'firma-1',
	createdOn: '2026-11-01',
	updatedOn: '2026-11-23'
};
const evidence = { state: 'named', opened: true, reviewedOn: '2026-06', owner: 'active' };

test('a file with everything it may hold is taken as it is', () => {
	const file = {
		...heading,
		name: 'Muster & Söhne „Metall“',
		completedOn: '2026-11-23',
		gutFeeling: { A: 0, B: 100, C: 37.5 },
		answers: {
			'A-1': { level: 4, evidence: { ...evidence, where: 'Tresor', who: 'A. K.', note: '' } },
			'A-2': { level: 'unknown' },
			'A-3': { level: 'na', evidence: { state: 'none', opened: false, owner: 'unnamed' } }
		}
	};
	expect(parseAssessment(file)).toEqual({ ok: true, value: file });
});

test('a file needs no answer', () => {
	expect(parseAssessment({ ...heading, answers: {} }).ok).toBe(true);
});

test.each([
	[
		'a level that is a text',
		{ level: '3' },
		'level',
		'a level is a whole number from 0, "unknown" or "na"'
	],
	[
		'a level between two',
		{ level: 2.5 },
		'level',
		'a level is a whole number from 0, "unknown" or "na"'
	],
	[
		'a level of null',
		{ level: null },
		'level',
		'a level is a whole number from 0, "unknown" or "na"'
	],
	['a level below 0', { level: -1 }, 'level', 'a level is at least 0'],
	['a level no question can have', { level: 11 }, 'level', 'a level is at most 10'],
	['no level', {}, 'level', 'is missing'],
	['an unknown key', { level: 1, points: 3 }, '', 'the key "points" is not known'],
	['an answer that is a number', 3, '', 'must be an object'],
	[
		'a foreign state',
		noted({ state: 'lost' }),
		'evidence.state',
		'must be "none" or "named" or "not_found"'
	],
	['opened as a word', noted({ opened: 'yes' }), 'evidence.opened', 'must be true or false'],
	[
		'a foreign owner',
		noted({ owner: 'boss' }),
		'evidence.owner',
		'must be "active" or "gone" or "unnamed"'
	],
	[
		'a month that does not exist',
		noted({ reviewedOn: '2026-13' }),
		'evidence.reviewedOn',
		'this date does not exist'
	],
	[
		'a review date in German',
		noted({ reviewedOn: '06/2026' }),
		'evidence.reviewedOn',
		'a review date is written as YYYY, YYYY-MM or YYYY-MM-DD'
	],
	[
		'a note without end',
		noted({ note: 'x'.repeat(TEXT_LIMITS.evidence + 1) }),
		'evidence.note',
		'a text has at most 4000 characters'
	]
])('%s is refused', (_, answer, place, message) => {
	const path = place === '' ? 'answers.A-1' : `answers.A-1.${place}`;
	expect(faultsOf({ ...heading, answers: { 'A-1': answer } })).toEqual([{ path, message }]);
});

test.each([
	['format', 2, 'format', 'must be 1'],
	['scope', 'half', 'scope', 'must be "quick" or "full"'],
	['id', '', 'id', 'an id is not empty'],
	['id', 'a/b', 'id', 'an id has no blanks and no slashes'],
	['id', 'x'.repeat(101), 'id', 'an id has at most 100 characters'],
	['name', 'x'.repeat(201), 'name', 'a name has at most 200 characters'],
	['createdOn', '2026-02-30', 'createdOn', 'this day does not exist'],
	['updatedOn', '23.11.2026', 'updatedOn', 'a date is written as YYYY-MM-DD'],
	['completedOn', 5, 'completedOn', 'must be a text'],
	['catalogue', undefined, 'catalogue', 'is missing'],
	['catalogue', 'small', 'catalogue', 'must be an object'],
	['gutFeeling', { A: 101 }, 'gutFeeling.A', 'a gut feeling is at most 100'],
	['gutFeeling', { A: -1 }, 'gutFeeling.A', 'a gut feeling is at least 0'],
	['gutFeeling', { A: '50' }, 'gutFeeling.A', 'must be a number'],
	['answers', [], 'answers', 'must be an object'],
	['answers', { 'A 1': { level: 1 } }, 'answers.A 1', 'an id has no blanks and no slashes']
])('%s: %j is refused', (key, value, path, message) => {
	expect(faultsOf({ ...heading, answers: {}, [key]: value })).toEqual([{ path, message }]);
});

test.each([[null], [[]], ['text'], [5]])('%j is not an assessment', (input) => {
	expect(faultsOf(input)).toEqual([{ path: 'file', message: 'must be an object' }]);
});

test('all faults are told at once, unknown keys at every depth among them', () => {
	const file = {
		...heading,
		id: 7,
		colour: 'red',
		size: 3,
		answers: { 'A-1': { level: 9.5 }, 'A-2': { level: 1, evidence: { ...evidence, seen: true } } }
	};
	expect(faultsOf(file)).toEqual([
		{ path: 'id', message: 'must be a text' },
		{ path: 'answers.A-1.level', message: 'a level is a whole number from 0, "unknown" or "na"' },
		{ path: 'answers.A-2.evidence', message: 'the key "seen" is not known' },
		{ path: 'file', message: 'the key "colour" is not known' },
		{ path: 'file', message: 'the key "size" is not known' }
	]);
});

function noted(differences: object): object {
	return { level: 2, evidence: { ...evidence, ...differences } };
}

function faultsOf(input: unknown) {
	const parsed = parseAssessment(input);
	return parsed.ok ? [] : parsed.faults;
}
