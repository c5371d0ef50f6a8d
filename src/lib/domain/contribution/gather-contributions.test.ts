import { expect, test } from 'vitest';
import type { Contribution } from './contribution';
import { gatherContributions } from './gather-contributions';

function contribution(id: string, differences: Partial<Contribution> = {}): Contribution {
	const catalogue = { id: 'small', version: '1.0.0' };
	return { catalogue, scope: 'full', states: [], classes: {}, id, ...differences };
}

test('what most have is compared, and what does not fit is named one by one', () => {
	const given = [
		contribution('a', { scope: 'quick' }),
		contribution('b'),
		contribution('c'),
		contribution('b'),
		contribution('d', { catalogue: { id: 'small', version: '2.0.0' } }),
		contribution('e', { catalogue: { id: 'other', version: '1.0.0' } })
	];
	expect(gatherContributions(given)).toEqual({
		accepted: [given[1], given[2]],
		leftOut: [
			{ position: 0, reason: 'other-scope' },
			{ position: 3, reason: 'duplicate' },
			{ position: 4, reason: 'other-catalogue' },
			{ position: 5, reason: 'other-catalogue' }
		]
	});
});

test('of equally many kinds the first is taken', () => {
	const given = [contribution('a', { scope: 'quick' }), contribution('b')];
	expect(gatherContributions(given).accepted).toEqual([given[0]]);
});

test('once a group is of one kind, no majority changes that', () => {
	const given = [contribution('a', { scope: 'quick' }), contribution('b'), contribution('c')];
	const [first] = given;
	expect(gatherContributions(given, first).accepted).toEqual([first]);
});

test('nothing gathered is nothing', () => {
	expect(gatherContributions([])).toEqual({ accepted: [], leftOut: [] });
});
