import { termsEn } from '../terms/terms.en';
import type { AskingWords } from './asking.de';

export const askingEn: AskingWords = {
	title: termsEn.questions,
	questionOf: (position, total) => `Question ${position} of ${total}`,
	answeredOf: termsEn.answeredOf,
	titleOf: (position, area) => `${position}: ${area}`,
	progressLabel: 'Progress by area',
	lowerIfInDoubt:
		'Which one is true today? If in doubt, the more cautious one, higher up the list.',
	tapGoesOn: 'Which one is true today? One tap chooses it and leads to the next question.',
	otherAnswer: 'Change answer',
	unknown: termsEn.answers.unknown,
	notApplicable: termsEn.answers['not-applicable'],
	clear: 'Delete the answer',
	cleared: 'Answer deleted.',
	undoClear: 'Undo',
	why: 'Why we ask this',
	measures: 'What this is about',
	expectedEvidence: 'What counts as evidence',
	publishedSources: 'What the question rests on',
	noPublishedSource: 'On experience in companies, not on a published source.',
	newTab: termsEn.newTab,
	checkedOn: termsEn.sources.checkedOn,
	fromMemory: termsEn.sources.fromMemory,
	keysFor: (levels) => `Keys 1–${levels}, 0, Enter`,
	keysOff: 'Key: Enter',
	turnKeysOff: 'Switch digit keys off',
	turnKeysOn: 'Switch digit keys on',
	next: termsEn.go.next,
	nextWith: {
		unsupported: 'Next, without evidence',
		partly: 'Next, partly backed up',
		fully: 'Next, backed up'
	},
	back: termsEn.go.back,
	skip: 'Skip',
	toResult: termsEn.go.toResult,
	toRound: termsEn.round.to,
	interimTitle: (dimension) => `Interim result: ${dimension}`,
	areaLine: (area, claimed, evidenced) => `${area}: claimed ${claimed}, backed up ${evidenced}.`,
	overview: termsEn.allQuestions,
	overviewTitle: termsEn.stripTitle,
	close: termsEn.go.close,
	gutFeelingEntry: termsEn.gutFeeling,
	states: {
		answered: 'answered',
		unknown: termsEn.states.unknown,
		'not-applicable': termsEn.states['not-applicable'],
		unanswered: termsEn.states.unanswered
	},
	evidenceStates: {
		fully: termsEn.evidenced,
		partly: 'partly backed up',
		unsupported: 'without evidence'
	},
	gutFeeling: {
		title: 'Gut feeling first',
		lead: 'Where does your company stand? At the end the result is beside it.',
		start: 'On to the first question',
		skip: 'Go on without a gut feeling',
		reset: 'Delete the gut feeling',
		cleared: 'Gut feeling deleted.',
		keys: (steps) => `Keys 1–${steps}, Enter`
	},
	evidence: {
		title: termsEn.titles.where,
		noneTitle: termsEn.evidenceTitle,
		intro:
			'What you can show counts in full. Without evidence an answer counts at most as if only a few people knew. You can add it any time.',
		works: termsEn.source.suitable,
		notNeeded: 'No evidence needed for this. Honesty costs nothing.',
		unknown:
			'That is an answer, too. In the claimed score it does not count as zero, it only widens the range. Nothing is backed up by it.',
		notApplicable: 'Then this question does not count.',
		atHand: 'I could show this now',
		atHandHint: 'Up to date, somebody responsible. Counts as named, not opened.',
		place: 'Place',
		placeHint: 'Folder, program or link',
		who: termsEn.source.responsible,
		whoHint: 'Name or role',
		owner: { active: 'works here', gone: 'has left', unnamed: termsEn.source.nobodyNamed },
		tickedByName: 'Ticked with the name. Is it so?',
		reviewed: termsEn.source.lastReviewed,
		thisMonth: 'this month',
		anotherMonth: 'choose a month',
		never: 'never',
		year: 'Year',
		month: 'Month',
		day: termsEn.day,
		noYear: 'Choose a year',
		noMonth: 'no month',
		noDay: 'no day',
		yearOnly: 'Without a month, the year counts from 1 January.',
		opened: {
			legend: 'Have you just looked?',
			found: 'found',
			'not-found': 'not found',
			'not-now': 'later'
		},
		addNote: 'Add a note',
		note: termsEn.source.note,
		noteHint: 'For example, what is still missing.',
		future: 'This date is in the future. Please choose the date of the last review.',
		carriesAll: 'Your answer is backed up.',
		carriesWhole: 'That is enough for this answer.',
		carriesPart: (place) => `Backed up to ${place}.`,
		carriesNothing: (place) => `Without evidence at most ${place} counts.`,
		missingOne: (part) => `For full evidence still missing: ${part}.`,
		missingTwo: (parts) => `For full evidence still missing: ${parts}.`,
		missingThree: 'For full evidence three details are still missing.',
		missingFour: 'For full evidence four details are still missing.',
		missingAll: 'Four short details turn it into evidence.',
		parts: {
			place: 'the place',
			lookup: 'a look at it',
			owner: 'who is responsible',
			review: 'the last review'
		},
		faults: {
			'not-found': 'Not found when looked for.',
			outdated: (months) =>
				months === 1
					? 'Out of date: last reviewed over 1 month ago.'
					: `Out of date: last reviewed over ${months} months ago.`,
			'owner-gone': 'The person responsible has left.'
		},
		outdatedYear: (year) => `Out of date: last reviewed in ${year}, counted from 1 January.`,
		sound: 'Opened, up to date, somebody is responsible.'
	},
	another: {
		title: 'A check is already under way here',
		text: (name, answered, total) =>
			`${name ? `“${name}”: ` : ''}${answered} of ${total} answered. It stays stored whatever you choose.`,
		goOn: 'Continue this one',
		startNew: { quick: 'Begin a new quick check', full: 'Begin a new full check' }
	},
	stillThere: {
		title: (count, day) =>
			count === 1
				? `Still there? 1 piece of evidence from ${day}`
				: `Still there? ${count} pieces of evidence from ${day}`,
		text: 'Take a quick look and tap. What you do not tap counts only partly as backed up until you look again; you can also do that later at the question. Your answers are carried over.',
		kept: (count) =>
			count === 0 ? 'All looked at.' : `Not looked at yet: ${count}. These sources stay entered.`,
		skip: (count) => `Continue, ${count} not looked at`,
		found: 'still there',
		gone: 'not found',
		noPlace: 'no place named'
	},
	nothingStarted: {
		title: 'No check started yet',
		text: 'Begin on the start page with the quick check or the full check.',
		evicted:
			'Was there one before? Some browsers delete what is stored, Safari after seven days without a visit. If so, open your saved file or PDF report on the start page.',
		toStart: termsEn.go.toStart
	},
	archived: {
		text: (date) => `This check was completed on ${date}.`,
		repeatHint: 'The completed one stays as it is. Afterwards you see what has moved.',
		reopen: 'Reopen and change',
		reopenHint: (date) =>
			`It is no longer completed on ${date}. What counts then is the day you complete it again.`
	}
};
