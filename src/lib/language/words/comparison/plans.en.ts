import { termsEn } from '../terms/terms.en';
import type { ComparisonWords } from './comparison.de';

export const plansEn: ComparisonWords['plans'] = {
	title: 'What became of the plans from last time',
	outcomes: termsEn.planOutcomes,
	rest: 'all the others',
	note: 'Only those who released it are counted. Words instead of numbers, so that nobody can tell a single company.',
	question: 'A question for everybody: what got in the way, and what helped?'
};
