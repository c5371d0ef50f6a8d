import { expect, test } from 'vitest';
import { answersOf, catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { dimensionRows } from './dimension-rows';
import { scoreAssessment } from './score-assessment';

const catalogue = catalogueOf(['A-1', 'A-2', 'A-3', 'B-1', 'C-1'].map((id) => questionOf(id)));
const names = {
	dimension: (id: string) => (id === 'A' ? 'Daten' : id),
	maturity: (id: string) => (id === 'lived' ? 'Gelebt' : id)
};
const score = scoreAssessment(
	catalogue,
	{
		scope: 'full',
		answers: {
			...answersOf({ 'A-1': 3, 'A-2': 3, 'A-3': 'unknown' }, soundEvidence),
			...answersOf({ 'B-1': 'unknown', 'C-1': 'na' })
		}
	},
	TODAY
);

test('a row has the words of the language and the numbers of the dimension', () => {
	const [row] = dimensionRows(score, names, { A: 60 });
	expect(row).toEqual({
		id: 'A',
		name: 'Daten',
		claimed: 75,
		evidenced: 50,
		range: { low: 50, high: 250 / 3 },
		levelName: 'Gelebt',
		gutFeeling: 60
	});
});

test('a dimension without a point has a range and no level', () => {
	const [, row] = dimensionRows(score, names);
	expect(row).toMatchObject({
		claimed: null,
		evidenced: null,
		range: { low: 0, high: 100 },
		levelName: null,
		gutFeeling: null
	});
});

test('a dimension to which nothing applies keeps its row, without a number', () => {
	const [, , row] = dimensionRows(score, names);
	expect(row).toMatchObject({ id: 'C', claimed: null, evidenced: null, range: null });
});

test('a gut feeling of 0 is a gut feeling', () => {
	expect(dimensionRows(score, names, { A: 0 })[0]?.gutFeeling).toBe(0);
});
