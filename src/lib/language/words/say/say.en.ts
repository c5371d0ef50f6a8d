import { termsEn } from '../terms/terms.en';
import type { Sentences } from './say.de';

export const sayEn: Sentences = {
	headline: {
		you: termsEn.you,
		we: { say: 'We claim', canShow: 'We can back up' },
		none: 'No overall score yet.'
	},
	finding: {
		widestGap: (count) =>
			`The two are furthest apart in ${count === 1 ? 'the area' : 'the areas'} `,
		sameGap: 'The two are equally far apart in every area',
		onlyPoint: 'Only one area has a score yet: ',
		noGap: 'What is claimed and what is backed up agree everywhere',
		onlyRanges: 'No area has a score yet',
		nothingApplies: 'No question applies. There is nothing to score',
		sound: (sound, needed) =>
			`Fully backed up: ${sound} of ${needed} ${needed === 1 ? 'answer that needs evidence' : 'answers that need evidence'}.`
	},
	gutFeelingSays: {
		furthest: (name, feeling, claimed) =>
			`The gut feeling was furthest off for ${name}: guessed ${feeling}, claimed ${claimed}.`,
		close: 'Gut feeling and answers are close together.'
	},
	evidence: {
		optional: 'This question needs no evidence.',
		notNeeded: 'This description needs no evidence.',
		sound: 'Fully backed up.',
		allBut: 'Backed up, but: ',
		upTo: (place) => `Backed up to description\u00a0${place}: `,
		defects: {
			'no-source': 'no evidence named',
			'not-found': 'not found when looked for',
			'only-at-hand': 'could be shown, not opened yet',
			'not-opened': 'not opened',
			'no-review-date': 'no review date',
			outdated: 'last review too long ago',
			'owner-gone': termsEn.source.hasLeft,
			'no-owner': termsEn.source.nobodyResponsible
		},
		outdatedMonths: (months) =>
			months === 1
				? 'reviewed over 1 month ago, out of date'
				: `reviewed over ${months} months ago, out of date`,
		outdatedYear: (year) => `last reviewed in ${year} (counted from 1 January), out of date`
	},
	steps: {
		title: (count) => (count === 3 ? 'Three next steps' : termsEn.nextSteps),
		noneYet: 'Next steps follow from your answers.',
		none: 'All your answers are backed up and high enough. There is no next step at the moment.',
		said: (quoted) => `You claim: ${quoted}`,
		todos: {
			'no-source': 'Enter where it is written and who looks after it.',
			'not-found': 'Put it where people look for it, and enter the place.',
			'only-at-hand': 'Add where it is, and have a look at it.',
			'not-opened': 'Open the evidence and look.',
			'no-review-date': 'Review the content and enter the date.',
			outdated: 'Review the content again and enter the date.',
			'owner-gone': 'Name somebody new who is responsible.',
			'no-owner': 'Name somebody who is responsible.'
		},
		reach: (quoted) => `Take it this far: ${quoted}`,
		ask: 'Ask somebody who may know, and answer the question again.',
		suitable: termsEn.source.suitable,
		value: (points) => `+${points}`,
		unit: (points) => (points === '1' ? 'point' : 'points'),
		valueMeans: (points) =>
			`+${points} ${points === '1' ? 'point' : 'points'} in the backed-up overall score`,
		equal: (points) =>
			`Worth the same: +${points} ${points === '1' ? 'point' : 'points'} each in the backed-up overall score.`
	},
	gates: {
		columns: {
			prepared: 'Ready',
			'not-yet': 'Not yet',
			open: 'Unclear',
			'not-asked': termsEn.answers['not-asked']
		},
		statuses: {
			free: termsEn.prepared,
			nearly: 'nearly',
			open: termsEn.unclear,
			blocked: 'not yet'
		},
		missing: {
			all: () => 'missing: ',
			onlyEvidence: () => 'evidence missing: ',
			partlyEvidence: 'missing, in part only the evidence: '
		},
		preparedOf: (prepared, asked, all) =>
			asked === all ? termsEn.countOf(prepared, all) : `${prepared} of ${asked} asked about`,
		notAsked: termsEn.notAsked,
		unclear: 'unclear: ',
		onlyInFull: 'Part of this is asked only in the full check.',
		andMore: termsEn.others,
		questions: (count) => (count === 1 ? '1 question' : `${count} questions`)
	},
	change: { unchanged: 'same' },
	/** What moved since the check before. */
	moves: {
		since: (date) => `since ${date}`,
		change: (figure, change) => `${figure} ${change}`,
		fromTo: (before, now) => `${before} → ${now}`,
		claimed: (change) => `claimed ${change}`,
		evidenced: (change) => `backed up ${change}`
	},
	trend: {
		title: 'Over time',
		lead: 'Each point is a completed check, scored as on its own day.'
	},
	explanation: {
		index: { claimed: 'Overall score, claimed', evidenced: 'Overall score, backed up' },
		indexRange: {
			claimed: 'Range of the overall score, claimed',
			evidenced: 'Range of the overall score, backed up'
		},
		dimension: {
			claimed: (name) => `${name}, claimed`,
			evidenced: (name) => `${name}, backed up`
		},
		dimensionRange: {
			claimed: (name) => `Range: ${name}, claimed`,
			evidenced: (name) => `Range: ${name}, backed up`
		},
		evidenceRate: termsEn.evidenceRate,
		nextStep: (short) => `What this step brings: ${short}`
	}
};
