import { expect, test } from 'vitest';
import { contributionIdOf } from './contribution-id';

test('an id under which a company contributes is always the same, and says nothing of the company', () => {
	const ids = ['a', 'b', 'a'].map((company) => contributionIdOf(company).join());
	expect(ids[0]).toBe(ids[2]);
	expect(ids[0]).not.toBe(ids[1]);
	expect(contributionIdOf('a')).toHaveLength(16);
});
