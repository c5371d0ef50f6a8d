import { termsEn } from '../terms/terms.en';
import type { ComparisonWords } from './comparison.de';

export const lastTimeEn: ComparisonWords['lastTime'] = {
	title: termsEn.round.lastTime,
	then: 'last time',
	now: termsEn.today,
	facts: (then, thenCount, now, nowCount) =>
		`Last time: ${then}, ${thenCount} companies. Today: ${now}, ${nowCount} companies.`,
	honest: (points) =>
		`These were not necessarily the same companies, and all medians are rounded to steps of five. Please read nothing into a difference of less than ${points} points; it is dotted.`,
	partly: 'The catalogue has changed since. Only what is asked alike is compared.',
	reasons: {
		'too-few': 'At one of the two meetings too few companies had a score here.',
		'asked-otherwise': 'The questions here have changed since.'
	},
	notCompared: {
		'other-catalogue': 'The questions were different last time. The scores cannot be compared.',
		'other-scope':
			'Last time it was the other check: scores of the quick check and of the full check cannot be compared.'
	},
	change: { none: 'about the same', more: 'higher', less: 'lower' },
	figure: (figure, then, now, change) => `${figure}: last time ${then}, today ${now} (${change})`,
	row: (name, claimed, evidenced) => `${name}: ${claimed}; ${evidenced}.`,
	hidden: (name, reason) => `${name}: ${reason}`,
	table: 'Last time and today as a table: medians, 0 to 100',
	columns: {
		then: (figure) => `${figure}, last time`,
		now: (figure) => `${figure}, today`,
		change: (figure) => `${figure}, difference`
	},
	agreed: 'What we had agreed',
	again: (topics) => `On the table again today: ${topics}`
};
