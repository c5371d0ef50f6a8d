import { expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { compareGroup, groupRules, parseContribution, slidesOf } from '$lib/domain';
import { INVENTED_COMPANIES, inventedCompany } from './invented-company';

const invention = { seed: 'f'.repeat(64), scope: 'quick', today: '2026-11-29' } as const;

function inventAll(seed: string) {
	return Array.from({ length: INVENTED_COMPANIES }, (_, position) =>
		inventedCompany(currentCatalogue, { ...invention, seed, position })
	);
}

function compareAll(seed: string) {
	const contributions = inventAll(seed).map(({ id, code }) => {
		const parsed = parseContribution(code, () => currentCatalogue);
		if (!parsed.ok) throw new Error('the code of an invented company cannot be read');
		expect(parsed.contribution.id).toBe(id);
		return parsed.contribution;
	});
	const comparison = compareGroup(currentCatalogue, contributions, groupRules());
	if (comparison.kind === 'too-few') throw new Error('too few');
	return comparison;
}

const seeds = ['f', '0', '7a', 'practice'];

test('the same seed invents the same companies, another one others', () => {
	expect(inventAll('f')).toEqual(inventAll('f'));
	const ids = [...inventAll('f'), ...inventAll('0')].map(({ id }) => id);
	expect(new Set(ids).size).toBe(2 * INVENTED_COMPANIES);
});

test.each(seeds)('every slide of a practice round has something to show (%s)', (seed) => {
	const comparison = compareAll(seed);
	const kinds = new Set(slidesOf(comparison).map(({ kind }) => kind));
	expect(kinds).toEqual(
		new Set([
			'guess',
			'claimed',
			'evidenced',
			'last-time',
			'plans',
			'ai',
			'experience',
			'topics',
			'topic'
		])
	);
	for (const { figures } of comparison.dimensions) expect(figures).not.toBeNull();
	expect(comparison.talkingPoints?.disagreement.length).toBeGreaterThan(0);
	expect(comparison.talkingPoints?.weak.length).toBeGreaterThan(0);
	expect(comparison.talkingPoints?.missingSources.length).toBeGreaterThan(0);
	expect(comparison.plans).not.toBeNull();
});

/** What is backed up where nobody names a source, however much is claimed. */
const WITHOUT_SOURCES = 25;

test.each(seeds)('what invented companies claim is partly backed up, partly not (%s)', (seed) => {
	const backedUp: number[] = [];
	for (const { figures } of compareAll(seed).dimensions) {
		if (!figures) continue;
		const { claimed, evidenced } = figures;
		expect(evidenced.median).toBeLessThan(claimed.median);
		expect(evidenced.median).toBeGreaterThan(10);
		backedUp.push(evidenced.median);
	}
	expect(Math.max(...backedUp)).toBeGreaterThan(WITHOUT_SOURCES);
});
