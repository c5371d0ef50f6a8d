import { expect, test } from 'vitest';
import { rankNextSteps } from '../advice/next-steps';
import { scoreAssessment } from '../scoring/score-assessment';
import { answersOf, catalogueOf, gateOf, questionOf, TODAY } from '../testing/builders';
import { explainNextStep } from './explain-next-step';

const catalogue = catalogueOf([questionOf('A-1'), questionOf('A-2')], {
	gates: [gateOf('G', 'claimed', { 'A-1': 3 })]
});
const answers = answersOf({ 'A-1': 1, 'A-2': 1 });
const score = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);

test('points for a wished-for use are told apart from the gain', () => {
	const [step] = rankNextSteps(catalogue, score.dimensions, score.gates, { wishedGates: ['G'] });
	const explained = step && explainNextStep(catalogue, score, step);
	expect(explained?.wishPoints).toBeCloseTo(2, 9);
	expect(explained?.after.value).toBe(37.5);
});

test('a step of another assessment is not explained', () => {
	const [step] = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY).nextSteps;
	expect(step && explainNextStep(catalogue, score, step)).toBeUndefined();
});
