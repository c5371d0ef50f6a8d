import type { AskingWords } from './asking.de';

export const askingEn: AskingWords = {
	title: 'Questions',
	questionOf: (position, total) => `Question ${position} of ${total}`,
	answeredOf: (answered, total) => `${answered} of ${total} answered`,
	progressLabel: 'Progress by area',
	lowerIfInDoubt: 'If in doubt, the lower description.',
	unknown: 'Don’t know',
	unknownHint: 'I cannot say right now.',
	notApplicable: 'Does not apply',
	clear: 'Take the answer back',
	cleared: 'Answer taken back.',
	undoClear: 'Undo',
	why: 'Why we ask',
	measures: 'What this is about',
	expectedEvidence: 'What works as a source',
	publishedSources: 'Published sources',
	checkedOn: (date) => `checked on ${date}`,
	fromMemory: 'reference not yet re-checked',
	keysFor: (levels) => `Keys: 1 to ${levels} choose, 0 for “Don’t know”, Enter or → next, ← back.`,
	keysOff: 'Keys: Enter or → next, ← back.',
	turnKeysOff: 'Switch digit keys off',
	turnKeysOn: 'Switch digit keys on',
	next: 'Next',
	back: 'Back',
	skip: 'Skip',
	toResult: 'Go to the result',
	interimTitle: (dimension) => `So far: ${dimension}`,
	overview: 'All questions',
	overviewTitle: 'All questions at a glance',
	close: 'Close',
	gutFeelingEntry: 'Gut feeling',
	nameLabel: 'Company name (optional)',
	nameHint: 'Only for your own list and the report. It stays on this device.',
	states: {
		answered: 'answered',
		unknown: 'don’t know',
		'not-applicable': 'does not apply',
		unanswered: 'still open'
	},
	evidenceStates: {
		sound: 'source carries it',
		weak: 'source carries part of it',
		none: 'no source'
	},
	gutFeeling: {
		title: 'Gut feeling first',
		lead: 'How good are we, would you say? One slider per area, without thinking long. At the end you will see how close you were.',
		low: 'not at all',
		high: 'very good',
		untouched: 'not set yet',
		start: 'On to the first question',
		skip: 'Go on without a gut feeling',
		reset: 'Reset'
	},
	evidence: {
		title: 'Show me the source',
		notNeeded: 'This level needs no source.',
		where: 'Where is it written?',
		whereHint: 'Folder, program, notice board or link. We never open anything.',
		who: 'Who is responsible?',
		owner: {
			legend: 'Is this person still there?',
			active: 'yes, works here',
			gone: 'no, has left',
			unnamed: 'nobody named'
		},
		reviewed: 'Last reviewed',
		year: 'Year',
		month: 'Month',
		day: 'Day',
		noYear: 'Choose a year',
		noMonth: 'no month',
		noDay: 'no day',
		yearOnly: 'Without a month, the year counts from 1 January.',
		opened: {
			legend: 'Looked it up just now?',
			found: 'opened just now and found',
			'not-found': 'looked for and not found',
			'not-now': 'cannot show it right now'
		},
		note: 'Note',
		noteHint: 'For example, what is still missing.',
		future: 'This date is in the future. Please choose the date of the last review.',
		carriesAll: (level) => `Shown: “${level}”`,
		carriesPart: (level) => `This shows only: “${level}”`,
		defects: {
			'no-source': 'No source is named.',
			'not-found': 'Not found when looked for.',
			'not-opened': 'Not opened yet.',
			'no-review-date': 'No date of the last review.',
			outdated: (months) =>
				months === 1
					? 'Out of date: last reviewed 1 month ago.'
					: `Out of date: last reviewed ${months} months ago.`,
			'owner-gone': 'The person responsible has left.',
			'no-owner': 'Nobody is named as responsible.'
		},
		outdatedYear: (year) => `Out of date: last reviewed in ${year}, counted from 1 January.`,
		sound: 'Opened, up to date, somebody is responsible.'
	},
	another: {
		title: 'A check is already under way here',
		text: (name, answered, total) =>
			`${name ? `“${name}”: ` : ''}${answered} of ${total} answered. It stays stored whatever you choose.`,
		goOn: 'Go on with this one',
		startNew: { quick: 'Begin a new quick check', full: 'Begin a new full check' }
	},
	stillThere: {
		title: (count) =>
			count === 1
				? 'Still there? 1 source from last time'
				: `Still there? ${count} sources from last time`,
		text: 'You opened these sources last time. Look again: until then they do not count as opened.',
		found: 'Still there',
		gone: 'Not found',
		foundLabel: (question) => `Still there: ${question}`,
		goneLabel: (question) => `Not found: ${question}`
	},
	nothingStarted: {
		title: 'No check started yet',
		text: 'Begin on the start page with the quick check or the full check.',
		evicted:
			'Was there one before? Some browsers delete what is stored, Safari after seven days without a visit. If so, open your saved file or PDF report on the start page.',
		toStart: 'Go to the start page'
	},
	archived: {
		text: (date) => `This check was completed on ${date}.`,
		reopen: 'Reopen and change'
	}
};
