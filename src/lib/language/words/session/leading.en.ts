import { termsEn } from '../terms/terms.en';
import type { LeadingWords } from './leading.de';

export const leadingEn: LeadingWords = {
	lead: {
		title: (title) => `${title} – facilitator`,
		heading: 'Facilitator',
		noSecret:
			'This page belongs to the facilitator. Please open it with your secret link, or in the browser in which you started the session.',
		gone: termsEn.round.gone,
		accessText: (host) => `Enter the code at ${host}, or scan the QR code.`,
		code: termsEn.round.code,
		nowhere:
			'This page is open on this machine only: QR code and link lead others nowhere. For others to reach it, start the app with HOST=0.0.0.0 npm start.',
		qr: 'QR code with the link to join',
		present: 'Open the projector view',
		presentHint: 'Opens a second window for the projector.',
		revealProtected: 'Show it protected instead',
		revealTitle: 'Reveal now?',
		revealCount: (count) => `${count} contributions are in.`,
		revealText:
			'Count in the room whether everybody is in. Whoever is missing now cannot get into this session any more. With the reveal the server deletes all single contributions.',
		revealMissing: (names) =>
			`So far this would stay empty: ${names}. Too few have answered enough questions there.`,
		revealYes: termsEn.round.reveal,
		revealNo: 'Wait',
		closeTitle: 'Close the session?',
		closeText:
			'The screen and the phones then show the closing page with everybody’s own plan. The comparison stays visible until the session is deleted; there is no way back to the slides.',
		closeExact:
			'The screen and the phones then show the closing page with everybody’s own plan. The server deletes the exact scores at once, for everybody. Save the group sheet first.',
		closeUnseen:
			'Nothing has been revealed yet: the contributions are deleted unseen, and there is no comparison.',
		closeYes: 'Close it',
		closeNo: 'Not yet',
		remove: 'Delete the session',
		removeTitle: termsEn.go.removeAll,
		removeText:
			'The session is deleted from the server at once, with all that is still there of it: before the reveal the contributions, afterwards the comparison. This cannot be undone. Whoever has seen the comparison still knows it: do not begin again on the same day with almost the same companies.',
		removeYes: termsEn.go.remove,
		removeNo: termsEn.go.keep
	}
};
