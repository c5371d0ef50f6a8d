import { termsEn } from '../terms/terms.en';
import type { PapersWords } from './papers.de';

export const papersEn: PapersWords = {
	subject: 'For the meeting of a group',
	keywords: [termsEn.keywords.readiness, termsEn.go.group, termsEn.keywords.companies],
	fileNames: {
		cards: 'Belegbar-table-cards',
		slips: 'Belegbar-slips',
		runSheet: 'Belegbar-run-sheet'
	},
	titles: { cards: 'Table cards', slips: 'Invitation slips', runSheet: 'Run sheet' },
	when: termsEn.when,
	qr: (link) => `QR code to take part: ${link}`,
	steps: {
		scan: 'Scan the QR code with your phone.',
		scanOrType: 'Scan the QR code, or open the address and enter the code.',
		answer: { quick: 'Answer 12 questions, about 10 minutes.', full: 'Answer 40 questions.' },
		release: 'Tap “Release the contribution”.'
	},
	address: (host, code) => `${host} – ${termsEn.round.code} ${code}`,
	promise: {
		protected: (least) =>
			`Only the joint comparison is displayed, from ${least} companies on and without names; with the reveal the server deletes all single contributions.`,
		open: 'Scores are displayed without names, and only if everybody agrees on their own device; after the session the server deletes them.'
	},
	slip: (position, count) => `Invitation ${position} of ${count}, for one contribution`,
	run: {
		facts: (minutes, companies) =>
			companies === ''
				? termsEn.minutes(minutes)
				: `${termsEn.minutes(minutes)}, ${companies} companies expected`,
		columns: { time: 'When', phase: 'Part', say: 'Say and ask', goOn: 'Go on when' },
		minutes: (minutes) => `${minutes} min`,
		fromMinute: (minute) => `minute ${minute}`,
		phases: {
			arrive: {
				title: 'Arriving',
				say: '“Today we see together how well our companies are prepared for AI: what we claim, and what we can back up. Only the joint comparison is displayed, never a single answer.”',
				ask: 'Who has contributed already?',
				goOn: () => 'The screen displays address and code, everybody is on the wifi.'
			},
			collect: {
				title: 'Contributing',
				say: '“If you have no check yet, do it now on your phone. If you could show something right away, tap that. At the end: release your contribution.”',
				ask: 'Who needs more time, who needs help?',
				goOn: () =>
					'Everybody says they have released. Count: whoever is missing at the reveal cannot get in any more.'
			},
			guess: {
				title: 'What the room believed',
				say: '“This is how we rated ourselves beforehand, by gut feeling.”',
				ask: 'Where are we probably wrong?',
				goOn: () => 'Two or three have said something.'
			},
			reveal: {
				title: 'Revealing',
				say: '“First what we claim. Then what of it we can back up.”',
				ask: 'What could you show today to somebody who asks for it?',
				goOn: (minutes) =>
					`About ${minutes} minutes per area: claimed, backed up, one question, on.`
			},
			ai: {
				title: 'AI in the room',
				say: '“Which AI is in use already, and what the group is prepared for.”',
				ask: 'Who has tried it, and what went wrong? Who is looking for something, who has something to offer?',
				goOn: () => 'Two or three experiences have been told.'
			},
			topics: {
				title: 'Talking about topics',
				say: '“Here we disagree most. Nobody has to say what their own answer was.”',
				ask: 'The question on the screen.',
				goOn: (minutes) =>
					`${minutes} minutes per topic, then the next. Rather two topics well than five briefly.`
			},
			close: {
				title: 'Closing',
				say: '“One thing to do until next time. Write it down on your own device, it stays there.”',
				ask: 'Who would like to say theirs aloud? When do we meet again, and at whose place?',
				goOn: () => 'Day and place are settled, the group sheet is saved.'
			}
		},
		areas: (names) => `Areas in this order: ${names}.`,
		before: 'Beforehand',
		beforeList: [
			'A week before: send the invitation. Contributing works at once, not only on the day.',
			'Practise once on your own: “Practice round” on the page “Group”.',
			'The day before: print the table cards. Open the address with a phone on the wifi of the room.',
			'A quarter of an hour before: open the projector view, check that it can be read from the last row.'
		],
		trouble: 'If something gets stuck',
		troubleList: [
			'Too few contributions: wait, or postpone. Below that nothing is displayed, not even as an exception.',
			'A phone does not find the address: it is not on the wifi of the room, or the wifi keeps devices apart.',
			'Somebody arrives after the reveal: watching and talking is fine, contributing has to wait for the next time.',
			'The network fails: what is on the screen stays and goes on by itself.',
			'Time is running out: leave out a topic, never the closing.'
		]
	}
};
