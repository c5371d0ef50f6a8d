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
		title: 'Not counted',
		none: 'All answers count.',
		item: (short, id, kind) => `${short} (${id}): ${kind}`
	},
	dimension: {
		rules: {
			claimed:
				'The average of all answers. “Don’t know”, “Does not apply” and questions not answered yet are left out.',
			evidenced:
				'The average. Each answer counts only as far as it is backed up. “Don’t know” counts 0, because nothing is backed up by it.'
		},
		ruleName: 'Average; without evidence an answer counts no more than knowledge in one head',
		noAnswers: 'No answer counts yet. That is why there is no score.',
		tooLittle: (coverage, needed) =>
			`${coverage} of the questions are answered. A score is shown only from ${needed}; until then only the range.`
	},
	range: {
		ruleName: 'A range instead of an assumption',
		rules: {
			claimed:
				'Low end: questions not answered yet and every “Don’t know” count 0. High end: they count 100. “Does not apply” is left out.',
			evidenced:
				'Low end: questions not answered yet count 0. High end: they count 100. “Don’t know” counts 0 both times, because nothing is backed up by it.'
		},
		low: 'Low end',
		high: 'High end',
		open: 'not answered yet: 0 to 100',
		none: 'No question applies. That is why there is no range.'
	},
	index: {
		ruleName: 'Average and weakest area',
		source: 'Casadio Tarabusi and Guarini (2013), there called “Mean-Min”',
		mean: 'Average of the areas',
		value: termsEn.overall,
		low: 'Low end',
		high: 'High end',
		rangeRule: 'The same calculation with the low ends and with the high ends of the areas.',
		weakest: 'weakest area',
		capped:
			'The level in words is at most one above the level of the weakest area. That is why it is lower here than the overall score alone would give.',
		notApplicable: (names) => `Not counted, because nothing applies: ${names}.`,
		withoutPoint: (names, needed) =>
			`No overall score yet. At least ${needed} of the questions in every area have to be answered. Not reached in: ${names}.`,
		nothing: termsEn.noOverall
	},
	evidenceRate: {
		ruleName: 'Share of fully backed-up answers',
		rule: 'Of all answers that need evidence: how many have evidence that somebody has looked at, that is up to date and that somebody is responsible for?',
		empty: 'So far no answer needs evidence. That is why there is no evidence rate.',
		groups: {
			sound: (count) => `${count} fully backed up`,
			partly: (count) => `${count} partly backed up`,
			none: (count) => `${count} without evidence`
		}
	},
	gate: {
		ruleName: 'Requirements for each AI use',
		rules: {
			claimed: 'What is claimed counts here.',
			evidenced: 'Only what is backed up counts here.'
		},
		statusRule: {
			free: 'Ready: everything this check asks about is in place.',
			nearly: 'Nearly: exactly one question is exactly one description short.',
			open: 'Unclear: nothing is missing, but something is not answered yet.',
			blocked: 'Not yet: at least one requirement is missing.'
		},
		groups: {
			missing: termsEn.countMissing,
			unclear: (count) => `${count} unclear`,
			fulfilled: (count) => `${count} fulfilled`
		},
		required: (description) => `Required: ${description}`,
		reached: (place) => `Reached: ${place}.`,
		claimed: (claimed, evidenced) => `Claimed: ${claimed}, backed up: ${evidenced}.`
	},
	nextStep: {
		ruleName: 'What one more description gains',
		rule: 'The backed-up overall score is calculated again as if one more description were backed up for this question. The difference is what the step gains once this description is true and can be shown.',
		change: (from, to) => `Backed up today to ${from}. Calculated is what ${to} gains.`,
		changeFromUnknown: (to) =>
			`Today “don’t know”, so nothing is backed up. Calculated is what ${to} gains.`,
		before: 'Today',
		after: 'With this step',
		difference: termsEn.difference,
		wishes: (points) => `Plus ${points} points, because AI uses you want are waiting for it.`,
		leftOut: (names) => `Not answered yet and therefore left out: ${names}.`
	},
	publishedSources: termsEn.sources.title,
	ownRule: 'A rule of this check, described on the page “Method”.',
	source: termsEn.basis
};
