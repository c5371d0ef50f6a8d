import { termsEn } from '../terms/terms.en';
import type { BeforeWords } from './before.de';

export const beforeEn: BeforeWords = {
	start: {
		title: termsEn.round.start,
		ownCatalogue: 'With questions of your own you compare through files.',
		name: 'Title of the session',
		nameHint: 'Seen by everybody, for example “AI breakfast December”. Please no names of people.',
		nameMissing: 'Please give the session a title.',
		meetingOn: 'Day of the meeting',
		meetingAt: 'Time',
		meetingPast: 'That day is over.',
		meetingFar: 'A session lives for 180 days at most. Please start it later.',
		expected: 'Companies expected',
		early: 'Everybody can contribute days ahead. Day, time and number may stay empty.',
		language: 'Language of the session',
		languages: { de: termsEn.endonyms.de, en: termsEn.endonyms.en },
		scope: 'What is compared?',
		scopeHints: {
			quick: '12 questions. Those who have the full check can take part too.',
			full: 'All 40 questions. More precise, but everybody needs the full check.'
		},
		mode: 'How is it shown?',
		modeHints: {
			protected:
				'From five contributions: medians rounded to the nearest five, never single scores. The right choice for most sessions.',
			open: 'From three contributions: every score as a dot, exact but without names. Only if everybody agrees on their own device. In a small group it is easy to guess whose dot it is.'
		},
		split: 'Compare by classes too?',
		splits: { none: 'No', industry: 'By industry', size: 'By size' },
		splitHint:
			'Stating it is optional. Small classes are merged. Makes sense from about ten companies.',
		classes: 'These classes are offered',
		classesMissing: 'Please offer at least two classes.',
		allClasses: 'Tick all',
		noClasses: 'Tick none',
		minGroup: 'From how many contributions on is something shown?',
		minGroupHint: 'Five is the minimum; a higher number protects better.',
		contributors: 'Who may contribute?',
		contributorChoices: {
			link: 'Everybody who has the link or the code',
			invited: 'Only those with an invitation'
		},
		contributorHints: {
			link: 'Whoever has the link can send invented contributions too. So count along.',
			invited:
				'You hand out slips or links, each valid for one contribution. Whoever gets one cannot contribute more than once; only you have them all.'
		},
		invited: 'How many invitations?',
		expiry: 'When is the session deleted?',
		expiryAfterMeeting: 'six weeks after the meeting',
		expiryDays: (days) => `after ${days} days`,
		endsOn: (date) =>
			`This session is deleted on ${date}. That way it is still there at the next meeting.`,
		endsEarly: (date) => `This session is deleted on ${date}.`,
		more: 'More settings',
		button: 'Start the session',
		starting: 'Starting …',
		note: 'The contributions are kept encrypted on this server until you reveal, and are deleted with that. Title, settings and the comparison stay until the day the session is deleted. Names, places and notes never get there. If you meet every month with the same companies, have everybody go through their check again first. Where fewer than five contributions change, the difference between two comparisons can reveal what a single company claimed: then stay with the comparison of last time.'
	},
	access: {
		title: 'How everybody gets in',
		link: 'Link to join',
		wall: 'The projector view only, such as for the computer in the room',
		otherAddresses: (addresses) => `If that leads others nowhere, try ${addresses}.`,
		joiningOn: 'New contributions are accepted.',
		joiningOff: 'New contributions are no longer accepted.',
		stopJoining: 'Accept no new contributions',
		resumeJoining: 'Accept contributions again',
		invitations: (count) => `${count} invitations, each for one contribution`,
		invitationsText:
			'Give every company one of its own: as a slip to print, or as a link. A contribution can be changed with the same invitation, but nobody can contribute twice.',
		invitationsLabel: 'Links of the invitations'
	},
	invite: {
		title: 'Invitation to send',
		hint: 'Contributing works from now on, also days ahead. Then the meeting is there for talking.',
		hintInvited: 'Send every company its own link from above with this text.',
		label: 'Text of the invitation to the session',
		copy: 'Copy the text',
		share: 'Share …',
		mail: 'Open as an e-mail',
		calendar: 'Calendar entry (.ics)',
		calendarFile: 'Belegbar-meeting',
		calendarText: (link) => `Contribute with your own check, gladly beforehand: ${link}`,
		ownLink: '(put their own link here)',
		when: termsEn.when,
		text: ({ title, when, link, code, host, isQuick, isOpen, least }) =>
			[
				'Hello everybody,',
				'',
				`${when ? `for “${title}” we meet on ${when}.` : `this is the invitation to “${title}”.`} We compare without names how well our companies are prepared for AI: what we claim and what we can back up.`,
				'',
				'Please contribute beforehand, from your phone or computer:',
				'',
				link,
				...(code === '' ? [] : [`Or open ${host} and enter the code ${code}.`]),
				'',
				isQuick
					? '1. Answer 12 questions. That takes about 10 minutes.'
					: '1. Answer all 40 questions. That takes about 30 to 40 minutes.',
				'2. Where something is written down, please have a quick look: where is it, who is responsible, when was it last reviewed?',
				'3. At the end tap “Release the contribution”. Before that you see exactly what is shared.',
				'',
				isOpen
					? 'Only numbers are shared. All scores are displayed as dots without names, and only if everybody agrees on their own device. Names, notes and places stay on your device.'
					: `Only numbers are shared. Only the joint comparison is displayed, rounded and from ${least} companies on. With the reveal the server deletes all single contributions. Names, notes and places stay on your device.`,
				'',
				'Those who would rather not contribute are just as welcome.'
			].join('\n')
	},
	practice: {
		name: 'Practice round with twelve invented companies',
		text: 'For practising, alone and in one browser: twelve invented companies contribute by themselves. You reveal, see the projector view and the phones, and close.',
		button: 'Start a practice round',
		label: 'Practice round',
		arrived: (count, all) =>
			count === 1
				? `1 of ${all} invented companies has contributed.`
				: `${count} of ${all} invented companies have contributed.`,
		goOn: 'Slide by slide, with the big button. Everybody sees what it shows.',
		note: 'All numbers are invented. The practice round is deleted after one day.',
		phone: 'View as a participant',
		over: 'The practice round is over. The real session works the same way.',
		remove: 'Delete the practice round',
		startReal: termsEn.round.start
	},
	next: {
		button: 'Next session with the same settings',
		agreed: (day, host) => (host === '' ? `Agreed on: ${day}.` : `Agreed on: ${day}, at ${host}.`)
	},
	places: {
		both: 'You lead and take part',
		meets: (day) => `Meeting on ${day}`,
		own: 'My contribution',
		next: 'Next session'
	},
	papers: {
		title: 'On paper',
		cards: 'Table cards (PDF)',
		slips: 'Slips (PDF)',
		runSheet: 'Run sheet (PDF)',
		minutes: 'Length of the meeting',
		length: termsEn.minutes
	},
	secure: {
		button: 'Keep your access safe',
		kept: 'The key to leading this session is in this browser only.',
		refused:
			'This browser stores nothing: keep your access safe now, or you cannot lead any more once this window is closed.',
		text: 'With a secret link you lead the session from another device too, or when this browser is cleaned up. Whoever has it can reveal, close and delete. Give it to nobody.',
		projector: 'Is this screen on the projector right now? Then do not show the link.',
		save: termsEn.file.saveAs,
		show: 'Show the link',
		label: 'Secret link of the facilitator',
		fileName: 'Belegbar-facilitator',
		file: (title, link, date) =>
			[
				`Leading the session “${title}”`,
				'',
				link,
				'',
				'This link is secret: whoever has it can lead and delete the session.',
				`It is valid until the session is deleted on ${date}.`,
				''
			].join('\r\n')
	}
};
