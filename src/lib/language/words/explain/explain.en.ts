import { termsEn } from '../terms/terms.en';
import type { ExplainWords } from './explain.de';

export const explainEn: ExplainWords = {
	title: termsEn.howMade,
	close: termsEn.go.close,
	shown: (shown) => `Displayed as: ${shown}`,
	formula: termsEn.calculation,
	answers: 'The answers behind it',
	notRounded: 'All decimals are kept while calculating. Only the result is rounded.',
	rule: 'Rule',
	columns: {
		weight: 'Weight',
		dimension: termsEn.area,
		value: termsEn.score,
		low: 'low',
		high: 'high'
	},
	doesNotCount: 'is left out',
	leftOut: {
		title: 'Not in the denominator',
		none: 'All answers count.',
		item: (short, id, kind) => `${short} (${id}): ${kind}`
	},
	dimension: {
		rules: {
			claimed:
				'Weighted mean of all answers with a level. “Don’t know”, “Does not apply” and open questions are left out.',
			evidenced:
				'Weighted mean. Each answer counts only as far as its source carries. “Don’t know” counts 0, because nothing was backed up.'
		},
		ruleName: 'Weighted mean, capped by the source',
		noAnswers: 'No answer counts yet. That is why there is no score.',
		tooLittle: (coverage, needed) =>
			`${coverage} of the questions, by weight, have a level. A score is shown only from ${needed}; until then only the range.`
	},
	range: {
		ruleName: 'A range instead of an assumption',
		rules: {
			claimed:
				'Low end: every open question and every “Don’t know” counts 0. High end: each counts 100. “Does not apply” is left out.',
			evidenced:
				'Low end: every open question counts 0. High end: each counts 100. “Don’t know” counts 0 both times, because nothing was backed up.'
		},
		low: 'Low end',
		high: 'High end',
		open: 'open: 0 to 100',
		none: 'No question applies. That is why there is no range.'
	},
	index: {
		ruleName: 'Mean-Min: mean and weakest point',
		source: 'Casadio Tarabusi and Guarini (2013), there with β = 0',
		mean: 'Mean of the areas',
		value: termsEn.overall,
		low: 'Low end',
		high: 'High end',
		rangeRule: 'The same calculation with the low ends and with the high ends of the areas.',
		weakest: 'weakest point',
		capped:
			'The level in words is at most one above the level of the weakest area. That is why it is lower here than the overall score alone would give.',
		notApplicable: (names) => `Not in the denominator, because nothing applies: ${names}.`,
		withoutPoint: (names, needed) =>
			`No overall score yet. At least ${needed} of the questions need a level. Not reached in: ${names}.`,
		nothing: termsEn.noOverall
	},
	evidenceRate: {
		ruleName: 'Share of sound sources',
		rule: 'Share of the answers needing a source whose source is opened, up to date and has somebody responsible, by weight.',
		empty: 'No answer needs a source so far. That is why there is no rate.',
		groups: {
			sound: (count) => `${count} fully backed up`,
			partly: (count) => `${count} partly backed up`,
			none: (count) => `${count} without a source`
		}
	},
	gate: {
		ruleName: 'Requirements for each use',
		rules: {
			claimed: 'What is claimed counts here.',
			evidenced: 'Only what is backed up counts here.'
		},
		statusRule: {
			free: 'Ready: everything this check asks about is in place.',
			nearly: 'Nearly: exactly one requirement is missing, by one level.',
			open: 'Unclear: nothing is missing, but something is not answered yet.',
			blocked: 'Not yet: at least one requirement is missing.'
		},
		groups: {
			missing: termsEn.countMissing,
			unclear: (count) => `${count} unclear`,
			fulfilled: (count) => `${count} fulfilled`
		},
		required: (description) => `Required: ${description}`,
		reached: (place) => `Reached: ${place}.`
	},
	nextStep: {
		ruleName: 'Gain from one more level',
		rule: 'The backed-up overall score is calculated again as if this question were backed up one level further. The difference is what the step is worth.',
		change: (from, to) => `Backed up today to ${from}; the goal is ${to}.`,
		before: 'Today',
		after: 'With this step',
		difference: termsEn.difference,
		wishes: (points) => `Plus ${points} points, because wished-for uses wait for it.`,
		leftOut: (names) => `Without any answer yet and therefore left out: ${names}.`
	},
	publishedSources: termsEn.sources.title,
	ownRule: 'A rule of this check, described on the page “Method”.',
	source: termsEn.basis
};
