import type { ResultWords } from './result.de';

export const resultEn: ResultWords = {
	yourResult: 'Your result',
	resultOf: (date) => `As of ${date}`,
	scopes: { quick: 'Quick check', full: 'Full check' },
	interim: (answered, total) => `Interim result, ${answered} of ${total}`,
	interimNote: 'Open questions do not count as zero. They widen the range.',
	claimed: 'said',
	evidenced: 'shown',
	claimedLine: 'all answers as given',
	evidencedLine: 'only what a source carries',
	about: (score) => `about ${score}`,
	ofHundred: 'of 100',
	range: (low, high) => `${low} to ${high}`,
	rangeLabel: 'Range',
	howMade: 'How this number is made',
	explain: (subject) => `, ${subject}. How this number is made`,
	subjects: {
		indexClaimed: 'overall score, said',
		indexEvidenced: 'overall score, shown',
		indexRangeClaimed: 'range of the overall score, said',
		indexRangeEvidenced: 'range of the overall score, shown',
		dimensionClaimed: (name) => `${name}, said`,
		dimensionEvidenced: (name) => `${name}, shown`,
		dimensionRange: (name) => `range of ${name}, said`,
		evidenceRate: 'evidence rate'
	},
	noPoint: {
		claimed: 'no score yet',
		tooFewAnswers: (names, needed) =>
			`An overall score appears as soon as at least ${needed} of the questions in every area have a level. Not reached yet in: ${names}.`,
		nothingApplies: 'No question applies. There is nothing to score.',
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
		dimension: 'Area',
		radar: 'The same as a radar',
		radarNote:
			'The surface of a radar depends on the order of the areas. Read the corners, not the surface.',
		radarTooFew: 'A radar needs three areas with a score.',
		chartLoading: 'Drawing the chart …',
		chartFailed: 'The chart could not be loaded. All numbers are in the table.',
		noRange: 'none',
		noPoint: 'no score yet',
		notApplicable: 'does not apply',
		strongest: (names, score) => `Strongest: ${names} (said ${score}).`,
		weakest: (names, score) => `Weakest: ${names} (said ${score}).`,
		widestGap: (names, claimed, evidenced) =>
			`Said and shown are furthest apart in: ${names} (${claimed} said, ${evidenced} shown).`,
		widestGaps: (names) => `Said and shown are furthest apart in: ${names}.`,
		single: (name, score) => `Only one area shows a score so far: ${name} (said ${score}).`,
		onlyGap: (evidenced) => `Of these, ${evidenced} are shown.`,
		equal: (score) => `All areas are level (said ${score}).`,
		onlyRanges: 'No area shows a score yet. The light bands show what is possible.'
	},
	gutFeeling: {
		title: 'Gut feeling and result',
		skipped: 'You gave no gut feeling. That is fine.',
		feeling: 'Gut feeling',
		result: 'said',
		noResult: 'no score yet',
		furthest: (name, feeling, result) =>
			`Furthest apart: ${name}. The gut feeling said ${feeling}, the answers say ${result}.`,
		close: 'Your gut feeling and your answers are close together.'
	},
	heat: {
		title: 'All questions at a glance',
		lead: 'Each column is a question. A click leads to it.',
		levels: (claimed, evidenced) => `said level ${claimed}, shown level ${evidenced}`,
		unknown: 'don’t know',
		'not-applicable': 'does not apply',
		unanswered: 'not answered yet',
		signs: { unknown: '?', 'not-applicable': '–', unanswered: '·' },
		cell: (short, id, state) => `${short} (${id}): ${state}`,
		legendLevel:
			'The number is the level said, counted from 0. The outline reaches as high as said, the filling as high as shown.',
		empty: 'This check asks no questions in this area.'
	},
	gates: {
		title: 'What works already, what is missing',
		none: 'This catalogue has no requirements for single uses.',
		statuses: { free: 'free', nearly: 'nearly', open: 'open', blocked: 'not yet' },
		statusLines: {
			free: 'Everything needed is in place.',
			nearly: 'One level is missing.',
			open: 'Nothing is missing, but answers are still open.',
			blocked: 'Something has to be done first.'
		},
		missing: 'Still missing:',
		unclear: 'Still open:',
		notAsked: 'Not asked in the quick check:',
		reached: {
			claimed: (level, needed) => `said ${level} of ${needed}`,
			evidenced: (level, needed) => `shown ${level} of ${needed}`
		},
		requirement: (short, id, reached) => `${short} (${id}, ${reached})`,
		question: (short, id) => `${short} (${id})`,
		explain: 'How this is decided',
		explainOf: (name) => `: ${name}`
	},
	steps: {
		title: 'Three next steps',
		titleFew: 'Next steps',
		none: 'There is no next step right now: everything answered is shown and has reached the target level.',
		noneYet:
			'Next steps come from answers with a description or “Don’t know”. There are none here yet.',
		said: 'You say:',
		unknown: 'Don’t know',
		shown: 'Shown today:',
		goals: { said: 'Goal, shown by a source:', more: 'Goal:', known: 'Goal, at least:' },
		way: 'The way there:',
		ask: 'Ask somebody who can know, and answer the question again.',
		ways: {
			'no-source': 'Name the place where it is written.',
			'not-found': 'It was not found when opened: put it where people look for it.',
			'not-opened': 'Open the source and look.',
			'no-review-date': 'Review the content and add the date.',
			outdated: 'Review the content again; the last review is too long ago.',
			'owner-gone': 'Name somebody new, because the person responsible has left.',
			'no-owner': 'Name somebody who is responsible.'
		},
		expected: 'What works as a source:',
		value: (points) => `+${points} points in the overall score shown`,
		onePoint: (points) => `+${points} point in the overall score shown`,
		sources: 'Published source:',
		sourcesMany: 'Published sources:',
		fromMemory: 'reference not yet re-checked',
		toQuestion: (id) => `Go to question ${id}`,
		quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
	}
};
