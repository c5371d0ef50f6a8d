import { termsEn } from '../terms/terms.en';
import type { ResultWords } from './result.de';

export const resultEn: ResultWords = {
	asked: (scope, questions) => `${scope}, ${questions} questions`,
	howMade: termsEn.howMade,
	explain: (subject) => `, ${subject}. How this number is made`,
	noPoint: {
		tooFewAnswers: (names, needed) =>
			`An overall score appears as soon as at least ${needed} of the questions in every area are answered; “don’t know” is not enough for that. Not reached yet in: ${names}.`,
		nothingAnswered: 'No question has been answered yet. Your result begins with the first answer.'
	},
	head: {
		evidencedMeans: (line) => `Backed up: “${line}”`,
		mayReach: 'Range of what is claimed:'
	},
	index: {
		title: termsEn.overall,
		weakestShare: (mean, weakest) =>
			`Overall score: ${mean} average of all areas, ${weakest} weakest area.`,
		onlyMean: 'Overall score: the average of all areas.',
		onlyWeakest: 'Overall score: the weakest area counts.',
		numerators: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
		denominators: [
			'',
			'',
			'half',
			'third',
			'quarter',
			'fifth',
			'sixth',
			'seventh',
			'eighth',
			'ninth',
			'tenth'
		],
		half: 'half',
		fraction: (numerator, denominator) =>
			numerator === 'one' ? `one ${denominator}` : `${numerator} ${denominator}s`
	},
	moved: {
		title: termsEn.moved.title,
		notComparable:
			'The overall score of that day cannot be compared, because the catalogue has changed.',
		lead: (date) => `Since ${date}. A stroke on every bar marks how much was backed up then.`,
		leadSameQuestions: (date) =>
			`Since ${date}. The questions have changed since; only those that stayed the same are compared.`,
		noAnswers: termsEn.moved.none,
		more: termsEn.others,
		directions: { up: 'up', down: 'down', changed: 'changed' }
	},
	dimensions: {
		title: 'The five areas',
		titleOther: 'The areas',
		key: 'Outlined: what you claim. Filled: what you can back up.',
		gutFeelingKey: 'Diamond: your gut feeling before.',
		rounded: 'Scores rounded to the nearest five.',
		rangeKey:
			'Dotted line: how far the claim may still reach, as long as answers are missing or “don’t know”.',
		numbersExplain: 'Tap a number to see how it is made.',
		gutFeeling: (feeling) => `gut feeling ${feeling}`,
		tableLabel: 'Claimed and backed up by area',
		scale: 'Scale',
		notApplicable: termsEn.states['not-applicable']
	},
	chart: {
		overTime: 'The areas over time',
		overTimeLabel: (first, last) =>
			`The areas over time, claimed and backed up, ${first} to ${last}.`,
		radar: 'The areas as a radar',
		note: 'Dashed: claimed. Solid: backed up.',
		radarLabel: (figures) => `Radar of the areas, claimed and backed up: ${figures}.`,
		figures: (name, claimed, evidenced) => `${name} ${claimed} and ${evidenced}`,
		loading: 'Drawing the chart …',
		failed: termsEn.chart.failed
	},
	heat: {
		title: (questions) => `All ${questions} questions`,
		lead: 'Tap a box for the answer and its evidence.',
		levels: (claimed, evidenced) => `claimed description ${claimed}, backed up ${evidenced}`,
		signs: { unknown: '?', 'not-applicable': '–', unanswered: '·' },
		cell: (question, state) => `${question}: ${state}`,
		empty: 'This check asks no questions in this area.',
		answers: 'All answers with evidence'
	},
	gates: {
		title: termsEn.usesTitle,
		lead: 'Going by what this check asks. It is no substitute for a legal review.',
		none: 'This catalogue has no requirements for individual AI uses.',
		short: {
			prepared: termsEn.prepared,
			missing: termsEn.countMissing,
			open: termsEn.unclear,
			notAsked: termsEn.notAsked
		},
		explain: 'How this is decided',
		widen: (questions) => `Add ${questions} questions`
	},
	rail: {
		title: 'About this result',
		contents: termsEn.contents,
		steps: termsEn.nextSteps,
		areas: 'Areas',
		uses: 'AI uses',
		questions: termsEn.allQuestions,
		more: 'More'
	},
	steps: {
		lead: 'What raises the backed-up overall score most.',
		prove: 'Back it up now',
		toQuestion: 'Go to question',
		plan: 'Make it a plan'
	}
};
