import { parseCatalogue, type Catalogue } from '../../../domain';

/** A catalogue with questions of different lengths; one of them offers "not applicable". */
export const smallCatalogue: Catalogue = parsed({
	format: 1,
	id: 'small',
	version: '1.0.0',
	locales: ['de'],
	weakestShare: 0.5,
	minCoverage: 0.5,
	evidenceCaps: { withoutSource: 25, oneDefect: 50 },
	targetScore: 75,
	maturityLevels: [{ id: 'open', minScore: 0 }],
	dimensions: [
		{ id: 'A', topics: ['A1'] },
		{ id: 'B', topics: ['B1'] }
	],
	questions: [
		question('A-01', 'A1', [0, 50, 100]),
		question('A-02', 'A1', [0, 25, 50, 75, 100], true),
		question('B-01', 'B1', [0, 100]),
		question('B-02', 'B1', [0, 25, 50, 75, 100])
	]
});

function question(
	id: string,
	topic: string,
	levels: readonly number[],
	allowsNotApplicable = false
) {
	const evidence = { evidence: 'required', evidenceValidMonths: 12 };
	return { id, topic, quick: true, levels, allowsNotApplicable, ...evidence };
}

function parsed(input: unknown): Catalogue {
	const result = parseCatalogue(input);
	if (!result.ok) throw new Error(JSON.stringify(result.faults));
	return result.value;
}
