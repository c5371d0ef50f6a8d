import { termsEn } from '../terms/terms.en';
import type { TimeBookWords } from './time-book.de';

export const timeBookEn: TimeBookWords = {
	description:
		'How much time was a trial with AI expected to save, how much does it feel like, how much was measured? With a stopwatch that counts checking and rework.',
	lead: 'Here you measure whether a program really saves time: ten cases without, ten with it, checking and rework included. Expected, felt and measured then stand side by side, also where it became slower.',
	figures: { expected: 'Expected', felt: 'Felt', measured: 'Measured' },
	perWeek: 'Hours saved per week; with a minus it takes longer than before.',
	hours: (hours) => `${hours}\u00a0h`,
	unknown: 'still unknown',
	range: (low, high) => `between ${low} and ${high}\u00a0h`,
	statuses: {
		measured: 'measured',
		preliminary: 'preliminary',
		'too-few': 'too few'
	},
	counts: (before, after) => `${before} before, ${after} after`,
	verdicts: {
		tooFew: (fewest) => `There is a figure from ${fewest} cases before and after.`,
		noCases: 'Hours per week still need the number of cases per week.',
		uncertain: 'Difference not certain: the range reaches across zero.',
		slower: 'It takes longer than before.',
		faster: 'It is faster than before.'
	},
	payback: (hours, weeks) => `The one-off ${hours} h are earned back after ${weeks} weeks.`,
	discounted: (factor) => `expected, times your own factor ${factor}`,
	sum: {
		title: 'All trials together',
		text: (count, expected, measured) =>
			`${count === 1 ? 'One trial' : `${count} trials`} of which both are known: expected ${expected} h, measured ${measured} h per week.`,
		share: (share) => `That is ${share} of what was expected.`,
		factor: (factor) =>
			`Your own factor: ${factor}. New expectations are multiplied by it; the old number stands struck through beside it.`,
		noFactor: (needed) =>
			`From ${needed} trials with the status “measured” on there is a factor of your own for new expectations.`
	},
	watch: {
		title: (task, phase) => `Stopwatch: ${task}, ${phase}`,
		parts: { working: 'Working', checking: 'Checking, rework', pause: 'Pause' },
		partsLegend: 'What is going on now?',
		working: 'Work',
		stop: 'Case is done',
		minutes: 'Work, minutes',
		checkingMinutes: 'Checking and rework, minutes',
		save: 'Keep the case',
		drop: 'Throw away',
		dropTitle: 'Throw this time away?',
		dropText: 'The case will not be counted. This cannot be undone.',
		elsewhere:
			'A stopwatch is running already, for another company or a trial that is no longer there.',
		goOn: 'Go on timing',
		gaps: {
			title: 'Please settle this',
			away: (minutes, times) =>
				`${times === 1 ? 'Once' : `${times} times`} this device was locked, slept or displayed something else, ${minutes} minutes in all. Did you work on the case then?`,
			ahead: (minutes) =>
				`The clock of this device leapt ahead by ${minutes} minutes, or it slept. Did you work on the case in that time?`,
			back: 'The clock of this device was set back. What passed before and after counts; what lay between we do not know. Is the time above about right?',
			yes: 'Yes, count it',
			no: 'No, do not count it',
			right: 'Yes, it is right',
			wrong: 'No, I will type it in'
		},
		failed:
			'This browser lets the stopwatch keep nothing. Do not reload the page while it is running.'
	},
	trial: {
		before: 'Time one before',
		after: 'Time one after',
		edit: 'Change, and cases',
		add: 'Add a trial',
		addHint: 'A trial is a task with a program, for instance writing minutes.',
		full: (most) => `${most} trials are enough. Delete one first.`,
		unnamed: 'New trial'
	},
	phases: { before: 'before', after: 'after' },
	form: {
		task: 'Task',
		tool: 'Program',
		casesPerWeek: 'Cases per week',
		expectedMinutes: 'Expected with the program, minutes per case',
		expectedHint: 'With checking and rework. Best entered before you measure.',
		feltHours: 'Felt saving, hours per week',
		feltHint: 'Ask those who work with it. If it feels slower: with a minus.',
		oneOffHours: 'One-off for set-up and training, hours',
		done: termsEn.entry.done,
		cases: 'Cases',
		newCase: 'Type in one case',
		phase: 'When?',
		saveCase: 'Enter',
		minutesMissing: 'Enter how many minutes it took.',
		fullCases: (most) => `A trial needs no more than ${most} cases.`,
		caseText: (minutes, checking) => `${minutes} min, of which ${checking} min checking and rework`,
		caseSources: { stopwatch: 'timed', typed: 'typed in' },
		removeCase: 'Delete the case',
		remove: 'Delete this trial',
		removeTitle: termsEn.entry.removeTitle,
		removeText: 'The trial and its cases will be lost. This cannot be undone.',
		keep: termsEn.go.keep,
		yes: termsEn.go.remove
	},
	explain: {
		close: termsEn.go.close,
		title: termsEn.howMade,
		of: termsEn.entry.explain,
		expected: 'cases per week × (average before − expected minutes) ÷ 60',
		measured: 'cases per week × (average before − average after) ÷ 60',
		calculation: (cases, before, after, hours) =>
			`${cases} × (${before} − ${after}) ÷ 60 = ${hours} h`,
		phase: (phase, count, mean, checking) =>
			`Average ${phase}: ${mean} min of ${count === 1 ? 'one case' : `${count} cases`}, of which ${checking} min checking and rework`,
		range: (low, high) =>
			`Range ${low} to ${high} h: the number may be this far off by chance (two standard errors). The more cases, the narrower.`,
		felt: 'This is the saving that those who work with it feel.',
		feltGap: (gap) => `Felt less measured: ${gap} h.`,
		realisation: (share) => `${share} of what was expected is measured.`,
		status: (fewest, many) =>
			`“preliminary” from ${fewest} cases before and after, “measured” from ${many} each.`,
		factor: (expected, factor, hours) =>
			`${expected} × ${factor} = ${hours} h, with your own factor: the middle value of the measured trials, each between 0 and 1.5.`
	},
	report: {
		lead: 'Trials with programs: hours per week that were expected, that are felt and that are measured. Checking and rework count.',
		task: 'Task and status'
	}
};
