import { termsEn } from '../terms/terms.en';
import type { LeadingWords } from './leading.de';

export const leadingEn: LeadingWords = {
	start: {
		title: termsEn.round.start,
		ownCatalogue: 'With questions of your own you compare through files.',
		name: 'Title of the session',
		nameHint: 'Seen by everybody, for example “AI breakfast December”. Please no names of people.',
		nameMissing: 'Please give the session a title.',
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
		expiryDays: (days) => `after ${days} days`,
		more: 'More settings',
		button: 'Start the session',
		starting: 'Starting …',
		note: 'The contributions are kept encrypted on this server until you reveal, and are deleted with that. Title, settings and the comparison stay until the day the session is deleted. Names, places and notes never get there. Do not repeat a session with almost the same companies: the difference between two comparisons can reveal what a single company claimed.'
	},
	lead: {
		title: (title) => `${title} – facilitator`,
		heading: 'Facilitator',
		noSecret:
			'This page belongs to the facilitator. Please open it with your secret link, or in the browser in which you started the session.',
		gone: termsEn.round.gone,
		secretTitle: 'Your secret link',
		secretText:
			'Only with this link, or in this browser, can the session be led. Save it now, in a password manager for instance, and give it to nobody.',
		secretLabel: 'Secret link of the facilitator',
		access: 'How everybody gets in',
		accessText: (host) => `Enter the code at ${host}, or scan the QR code.`,
		code: termsEn.round.code,
		link: 'Link to join',
		nowhere:
			'This page is open on this machine only: QR code and link lead others nowhere. For others to reach it, start the app with HOST=0.0.0.0 npm start.',
		otherAddresses: (addresses) => `If that leads others nowhere, try ${addresses}.`,
		qr: 'QR code with the link to join',
		joiningOn: 'New contributions are accepted.',
		joiningOff: 'New contributions are no longer accepted.',
		stopJoining: 'Accept no new contributions',
		resumeJoining: 'Accept contributions again',
		present: 'Open the projector view',
		presentHint: 'Opens a second window for the projector.',
		next: 'Next step',
		collectText:
			'Everybody releases their contribution on their own device. You only see roughly how many there are. When all are ready, reveal the first area. Whoever is missing then cannot get into this session any more.',
		waitForMore: (least) => `You can reveal from ${least} contributions.`,
		revealFirst: (name) => `Reveal the first area: ${name}`,
		revealNext: (name) => `Reveal the next area: ${name}`,
		revealProtected: 'Show it protected instead',
		revealTitle: 'Reveal now?',
		revealText: (count) =>
			`In so far: ${count}. Count in the room whether everybody is in. Whoever is missing now cannot get into this session any more. With the reveal the server deletes all single contributions.`,
		revealMissing: (names) =>
			`So far this would stay empty: ${names}. Too few have answered enough questions there.`,
		revealYes: termsEn.round.reveal,
		revealNo: 'Wait',
		allTitle: 'Reveal everything at once?',
		allText: (count) =>
			count === 1
				? 'One area is still covered. In the discussion everybody sees everything.'
				: `${count} areas are still covered. In the discussion everybody sees everything.`,
		allYes: 'Reveal everything',
		allNo: 'One after the other',
		invitations: (count) => `${count} invitations, each for one contribution`,
		invitationsText:
			'Give every company one of its own: as a slip to print, or as a link. A contribution can be changed with the same invitation, but nobody can contribute twice.',
		invitationsLabel: 'Links of the invitations',
		slips: 'Print invitation slips',
		revealBack: 'One area back',
		revealed: (count, total) => `${count} of ${total} areas revealed`,
		toDiscussion: 'Go on to the discussion',
		backToReveal: 'Back to revealing',
		discussText:
			'Take the questions on which the group disagrees most. Nobody has to say what their own answer was.',
		close: 'Close the session',
		closeTitle: 'Close the session?',
		closeText:
			'The comparison stays visible until the session is deleted; exact scores are deleted at once. If nothing has been revealed yet, the contributions are deleted unseen.',
		closeYes: 'Close it',
		closeNo: 'Not yet',
		closedText:
			'The session is closed. Take the group sheet with you, and ask everybody for one commitment on their own device.',
		closedEmpty: 'The session was closed before anything was revealed.',
		remove: 'Delete the session',
		removeTitle: termsEn.go.removeAll,
		removeText:
			'The session is deleted from the server at once, with all that is still there of it: before the reveal the contributions, afterwards the comparison. This cannot be undone. Whoever has seen the comparison still knows it: do not begin again with almost the same companies.',
		removeYes: termsEn.go.remove,
		removeNo: termsEn.go.keep,
		result: 'What the group sees'
	},
	slips: {
		title: (title) => `${title} – invitations`,
		print: 'Print',
		hint: 'Each slip is valid for one contribution. Cut them apart and give one to every company.',
		steps: (host) =>
			`Scan the QR code; it leads to ${host}. Answer the check and release the contribution.`,
		number: (position, count) => `Invitation ${position} of ${count}`,
		none: 'This session has no invitations: whoever has the link can contribute.'
	}
};
