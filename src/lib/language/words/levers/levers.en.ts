import { termsEn } from '../terms/terms.en';
import type { LeverWords } from './levers.de';

export const leversEn: LeverWords = {
	description:
		'Which of your own processes cost hours and are ready? With your own figures, sorted, with what to put right first.',
	lead: 'Here you enter what your processes cost in hours and how well prepared they are. That makes an order: where a trial is worth it, and what to put right before.',
	results: 'Where a trial is worth it',
	resultsHint:
		'Sorted by lever hours times readiness. These are the hours a process costs today, not the hours you will save.',
	columns: {
		rank: 'No.',
		name: 'Process',
		hours: 'Lever hours',
		readiness: 'Readiness',
		hoursHead: 'Lever hours',
		readinessHead: 'Readi\u00adness'
	},
	hoursPerWeek: (hours) => `${hours}\u00a0h`,
	perWeek: 'Lever hours per week, readiness 0 to 100.',
	categories: {
		start: 'start soon',
		prepare: 'prepare first',
		later: 'later',
		leave: 'leave it'
	},
	reasons: {
		start: (hours, readiness) =>
			`Costs at least ${hours} h a week and is ready (from ${readiness}).`,
		prepare: (obstacles) => `Worth it, but: ${obstacles}.`,
		later: (hours) => `Ready, but costs less than ${hours} h a week.`,
		leave: (hours) => `Costs less than ${hours} h a week and is not ready.`
	},
	obstacles: {
		documents: 'the documents do not suffice',
		data: 'the data do not suffice',
		evenness: 'the cases differ too much',
		use: 'the AI use is not prepared',
		risk: 'a mistake would be dangerous'
	},
	first: {
		label: 'First: ',
		nothing: 'nothing, you can begin.',
		notNow: 'nothing, it can wait.',
		rating: (name, next) => `${name} – next step: “${next}”.`,
		weakest: (name) => `nothing urgent; the weakest is: ${name}.`,
		use: (use, missing) => `${use} – missing in the check: “${missing}”.`,
		unclear: (use, unclear) => `${use} – to be settled in the check: “${unclear}”.`,
		noCheck: (use) => `do the check; it says what has to be in place for “${use}”.`,
		other: 'find out yourself what this AI use needs; the check knows no conditions for it.',
		noUse: 'choose the AI use once more; this check does not know it.',
		risk: 'have a person approve the result, then judge the risk anew.'
	},
	open: {
		title: 'Not everything entered yet',
		missing: (fields) => `Missing: ${fields}.`
	},
	fields: {
		manualHours: 'manual work',
		errors: 'errors',
		hoursPerError: 'hours per error',
		searchHours: 'searching and asking',
		documents: 'documents',
		data: 'data',
		evenness: 'evenness',
		risk: 'risk',
		use: termsEn.use
	},
	form: {
		name: 'Name of the process',
		manualHours: 'Manual work, hours per week',
		manualHoursHint: 'Everybody together, without searching and without mending errors.',
		errors: 'Errors per month',
		errorsHint: '0 if there are none.',
		hoursPerError: 'Hours to mend one error',
		searchHours: 'Searching and asking, hours per week',
		searchHoursHint: 'Everybody together.',
		ratingHints: {
			documents: 'What is written down about this process? When in doubt, the upper line.',
			data: 'Where is the information it needs? When in doubt, the upper line.',
			evenness: 'How alike are the cases? When in doubt, the upper line.'
		},
		useHint: 'Which AI use would this process need?',
		done: termsEn.entry.done,
		remove: 'Delete this process',
		removeTitle: termsEn.entry.removeTitle,
		removeText: 'The figures of this process will be lost. This cannot be undone.',
		keep: termsEn.go.keep,
		yes: termsEn.go.remove
	},
	ratings: {
		documents: [
			'nothing written down',
			'notes of single people',
			'partly described',
			'complete and up to date',
			'also with examples and exceptions'
		],
		data: [
			'only paper and word of mouth',
			'scattered files, photos',
			'in files, gathered by hand',
			'in shared systems',
			'also complete and linked'
		],
		evenness: [
			'every case different',
			'few similar cases',
			'about half follow the same pattern',
			'most follow the same pattern',
			'practically all the same'
		]
	},
	risks: {
		low: { label: 'low', hint: 'A mistake is noticed and quickly mended.' },
		medium: { label: 'medium', hint: 'A mistake costs time or money.' },
		high: {
			label: 'high',
			hint: 'A mistake can hurt people, break a law or reach the customer unchecked.'
		}
	},
	uses: {
		withoutAi: {
			label: 'no AI',
			hint: 'A template, a form or an interface is enough.'
		},
		other: {
			label: 'another one',
			hint: 'The check knows no conditions for it.'
		},
		status: (status) => `by your latest check: ${status}`,
		noCheck: 'no check yet, so not settled yet'
	},
	add: {
		title: 'Add a process',
		hint: (most) =>
			`Five to eight are enough, ${most} are possible. Tap one and enter your own figures.`,
		full: (most) => `${most} processes are enough to choose from. Delete one first.`,
		own: 'Another process',
		typical: [
			'Writing offers',
			'Entering orders',
			'Checking invoices',
			'Final inspection',
			'Planning maintenance',
			'Minutes of meetings',
			'Training new people',
			'Handling complaints',
			'Ordering and tracking deliveries',
			'Gathering certificates',
			'Answering e-mails',
			'Preparing hours and wages'
		]
	},
	edit: termsEn.entry.edit,
	goOn: 'Go on entering',
	settings: {
		title: 'From when on is it worth it, from when on is it ready?',
		hint: '3 hours suit about 40 employees. Smaller companies take less.',
		minHours: 'Worth it from, lever hours per week',
		minReadiness: 'Ready from, out of 100'
	},
	chart: {
		label: (count, best) =>
			`${count === 1 ? 'One process' : `${count} processes`} by lever hours and readiness; in front: ${best}. All figures are in the table.`,
		x: 'Lever hours per week',
		y: 'Readiness',
		loading: termsEn.chart.loading,
		failed: termsEn.chart.failed,
		size: 'Size: lever hours. Figure: number in the table. Dashed: from here on it is worth it, from here on it is ready.'
	},
	explain: {
		close: termsEn.go.close,
		title: termsEn.howMade,
		of: termsEn.entry.explain,
		hours: 'manual work + errors × hours per error × 12 months ÷ 52 weeks + searching',
		hoursWith: (manual, errors, search, total) =>
			`${manual} + ${errors} + ${search} = ${total} h per week`,
		errorsWith: (count, each, result) => `Errors: ${count} × ${each} × 12 ÷ 52 = ${result} h`,
		readiness: 'two thirds of the average of the three ratings + one third of the weakest',
		levels: 'Every step counts 25 points, from 0 to 100.',
		ratingPoints: (name, points) => `${name}: ${points}`,
		readinessWith: (mean, lowest, value) => `2/3 × ${mean} + 1/3 × ${lowest} = ${value}`,
		rank: 'Rank value, only for sorting',
		rankWith: (hours, readiness, rank) => `${hours} × ${readiness} ÷ 100 = ${rank}`,
		category: 'Category',
		rule: (hours, readiness) =>
			`From ${hours} lever hours, from readiness ${readiness}, without a high risk and with the AI use prepared: start soon. From ${hours} lever hours otherwise: prepare first. Below, but ready: later. Else: leave it.`
	},
	checkUsed: (date) => `The AI uses are judged by your check of ${date}.`,
	toTimeBook: 'Measure it in the time book',
	toCheck: 'To the check',
	noCheckUsed:
		'Whether an AI use is prepared is what the check says. Without it everything that needs AI stays at “prepare first”.',
	report: {
		lead: 'The company’s own processes, sorted by lever hours times readiness. Lever hours are what a process costs per week today, not what will be saved.',
		reason: 'Category and what to do first',
		thresholds: (hours, readiness) =>
			`Thresholds of this company: worth it from ${hours} lever hours per week, ready from readiness ${readiness}.`
	}
};
