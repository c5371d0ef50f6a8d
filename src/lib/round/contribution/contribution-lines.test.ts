import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { sampleCompany } from '$lib/catalogues/sample-company';
import { contributionOf, questionsOf, type Assessment } from '$lib/domain';
import { contributionParts, countEvidenced, countStates, groupedId } from './contribution-lines';

const sample = sampleCompany('de');
const id = Uint8Array.from({ length: 16 }, (_, byte) => byte);

function contributed(assessment: Pick<Assessment, 'scope' | 'answers'>) {
	return contributionOf(currentCatalogue, assessment, { today: '2026-11-28', id });
}

const sound = { state: 'named', opened: true, reviewedOn: '2026-11', owner: 'active' } as const;

describe('what is shown before a contribution leaves', () => {
	test.each(['quick', 'full'] as const)('is every question of the %s check, once', (scope) => {
		const parts = contributionParts(currentCatalogue, contributed({ ...sample, scope }));
		const shown = parts.flatMap(({ lines }) => lines.map(({ question }) => question.id));
		const asked = questionsOf(currentCatalogue, scope).map((question) => question.id);
		expect(shown.toSorted()).toEqual(asked.toSorted());
		expect(parts).toHaveLength(5);
	});

	test('with what was answered and how far it is backed up', () => {
		const answers = {
			'PR-02': { level: 4, evidence: sound },
			'PR-05': { level: 4 },
			'DA-01': { level: 0 },
			'DA-04': { level: 'unknown' }
		} as const;
		const parts = contributionParts(currentCatalogue, contributed({ scope: 'quick', answers }));
		const carries = new Map(
			parts.flatMap(({ lines }) =>
				lines.map(({ question, state, carries }) => [question.id, [state.kind, carries]])
			)
		);
		expect(carries.get('PR-02')).toEqual(['level', 'all']);
		expect(carries.get('PR-05')).toEqual(['level', 'part']);
		expect(carries.get('DA-01')).toEqual(['level', 'none']);
		expect(carries.get('DA-04')).toEqual(['unknown', null]);
		expect(carries.get('SO-04')).toEqual(['unanswered', null]);
	});

	test('begins with counts that add up to all questions', () => {
		const contribution = contributed(sample);
		const counts = countStates(contribution);
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(40);
	});

	test('counts as backed up only what needs evidence', () => {
		const answers = {
			'PR-02': { level: 4, evidence: sound },
			'PR-05': { level: 4 },
			'DA-01': { level: 0 },
			'DA-04': { level: 'unknown' }
		} as const;
		const parts = contributionParts(currentCatalogue, contributed({ scope: 'quick', answers }));
		expect(countEvidenced(parts)).toEqual({ needed: 2, evidenced: 1 });
	});
});

test('an id is told in groups of four', () => {
	expect(groupedId('0123456789abcdef')).toBe('0123 4567 89ab cdef');
});
