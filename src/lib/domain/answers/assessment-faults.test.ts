import { expect, test } from 'vitest';
import { answersOf, catalogueOf, questionOf } from '../testing/builders';
import type { Assessment } from './assessment';
import { findAssessmentFaults } from './assessment-faults';
import { startAssessment } from './edit-assessment';

const catalogue = catalogueOf([
	questionOf('A-1', { allowsNotApplicable: false }),
	questionOf('A-2', { levels: [0, 50, 100] })
]);
const empty = startAssessment(catalogue, { id: 'x', scope: 'full', today: '2026-11-23' });

test('an assessment that fits has no fault, empty or answered', () => {
	expect(findAssessmentFaults(empty, catalogue)).toEqual([]);
	const answers = answersOf({ 'A-1': 'unknown', 'A-2': 'na' });
	expect(findAssessmentFaults({ ...empty, gutFeeling: { A: 50 }, answers }, catalogue)).toEqual([]);
});

test.each([
	['another catalogue', { id: 'other', version: '1.0.0' }],
	['another version', { id: 'small', version: '1.1.0' }]
])('%s is the one fault told, since nothing else can be judged', (_, reference) => {
	const assessment: Assessment = { ...empty, catalogue: reference, answers: answersOf({ zzz: 9 }) };
	expect(findAssessmentFaults(assessment, catalogue)).toEqual([
		{
			path: 'catalogue',
			message: `the file belongs to ${reference.id} ${reference.version}, not to small 1.0.0`
		}
	]);
});

test('a foreign dimension, a foreign question, a level too high and a "na" not offered are told at once', () => {
	const assessment: Assessment = {
		...empty,
		gutFeeling: { A: 10, Z: 20 },
		answers: answersOf({ 'A-1': 'na', 'A-2': 3, 'B-9': 1 })
	};
	expect(findAssessmentFaults(assessment, catalogue)).toEqual([
		{ path: 'gutFeeling.Z', message: 'there is no dimension "Z"' },
		{ path: 'answers.A-1', message: '"na" is not offered for "A-1"' },
		{ path: 'answers.A-2', message: '"A-2" has no level 3; its highest is 2' },
		{ path: 'answers.B-9', message: 'there is no question "B-9"' }
	]);
});

test('the highest level of a question fits', () => {
	const answers = answersOf({ 'A-1': 4, 'A-2': 2 });
	expect(findAssessmentFaults({ ...empty, answers }, catalogue)).toEqual([]);
});
