import type { ResultWords } from './result.de';

export const resultEn: ResultWords = {
	yourResult: 'Your result',
	resultOf: (date) => `As of ${date}`,
	interimNote: 'Open questions do not count as zero. They widen the range.',
	claimedLine: 'all answers as given',
	evidencedLine: 'only what a source carries',
	ofHundred: 'of 100',
	howMade: 'How this number is made',
	explain: (subject) => `, ${subject}. How this number is made`,
	noPoint: {
		tooFewAnswers: (names, needed) =>
			`An overall score appears as soon as at least ${needed} of the questions in every area have a level. Not reached yet in: ${names}.`,
		nothingAnswered: 'No question has been answered yet. Your result begins with the first answer.'
	},
	index: {
		title: 'Overall score',
		weakestShare: (mean, weakest) => `${mean} mean, ${weakest} weakest point.`,
		onlyMean: 'The mean of all areas.',
		onlyWeakest: 'The weakest point counts.',
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
	evidenceRate: {
		title: 'Evidence rate',
		text: (sound, needed) =>
			`${sound} of ${needed} answers that need a source have one that carries them.`,
		weighted: 'Share of the answers whose source carries them, by weight.',
		none: 'None of your answers needs a source yet.'
	},
	dimensions: {
		title: 'The areas',
		chartLabel: (finding) => `Bars per area, said and shown. ${finding}`,
		radarLabel: (finding) => `Radar of the areas, said and shown. ${finding}`,
		tableLabel: 'Said and shown by area',
		radar: 'The same as a radar',
		radarNote:
			'The surface of a radar depends on the order of the areas. Read the corners, not the surface.',
		radarTooFew: 'A radar needs three areas with a score.',
		chartLoading: 'Drawing the chart …',
		chartFailed: 'The chart could not be loaded. All numbers are in the table.'
	},
	gutFeeling: {
		title: 'Gut feeling and result',
		skipped: 'You gave no gut feeling. That is fine.'
	},
	heat: {
		title: 'All questions at a glance',
		lead: 'Each column is a question. A click leads to it.',
		levels: (claimed, evidenced) => `claimed ${claimed} of 5, backed up ${evidenced} of 5`,
		signs: { unknown: '?', 'not-applicable': '–', unanswered: '·' },
		cell: (short, id, state) => `${short} (${id}): ${state}`,
		legendLevel:
			'The number is the description claimed, 1 to 5. The outline reaches as high as claimed, the filling as high as backed up.',
		empty: 'This check asks no questions in this area.'
	},
	gates: {
		title: 'What works already, what is missing',
		none: 'This catalogue has no requirements for single uses.',
		explain: 'How this is decided',
		explainOf: (name) => `: ${name}`
	},
	steps: {
		sources: 'Published source:',
		sourcesMany: 'Published sources:',
		fromMemory: 'reference not yet re-checked'
	}
};
