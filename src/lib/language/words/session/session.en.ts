import { termsEn } from '../terms/terms.en';
import { beforeEn } from './before.en';
import { lastTimeEn } from './last-time.en';
import { gettingInEn } from './getting-in.en';
import { guideEn } from './guide.en';
import { leadingEn } from './leading.en';
import { slidesEn } from './slides.en';
import type { SessionWords } from './session.de';

export const sessionEn: SessionWords = {
	...beforeEn,
	...leadingEn,
	lastTime: lastTimeEn,
	slides: slidesEn,
	...gettingInEn,
	guide: guideEn,
	phases: {
		collect: 'Collect',
		reveal: termsEn.round.reveal,
		discuss: termsEn.round.discuss,
		closed: 'Close'
	},
	modes: { protected: 'protected', open: 'with exact scores' },
	scopes: termsEn.scopes,
	collected: (count) => `Contributions so far: ${count}`,
	counted: (count) => `In the comparison: ${count} contributions. Count along.`,
	noneLeft: 'No contribution is left on the server.',
	roomCode: (code) => `Code of the session: ${code}`,
	expiresOn: (date) => `Will be deleted automatically on ${date}.`,
	ended:
		'The exact scores are no longer visible: the session was closed, or somebody has withdrawn their contribution. The server has deleted them.',
	connection: {
		opening: 'Connecting …',
		live: 'Connected: updates appear automatically.',
		polling: 'Connected: updates appear every few seconds.',
		offline: 'No connection. As soon as the network is back, this continues automatically.'
	},
	refusals: {
		invalid: 'The server did not understand that. Please reload the page and try again.',
		'too-large': 'That was too large for the server.',
		'not-found':
			'This session does not exist, or no longer exists. Please check the code, or ask the facilitator for a new link.',
		forbidden:
			'This contribution belongs to another browser. Only the browser that sent it can change or withdraw it.',
		'joining-closed': 'The facilitator no longer takes new contributions.',
		'session-full': 'This session has reached the largest number of contributions.',
		'other-catalogue':
			'Your check belongs to another question catalogue than the session. Please answer the check in the session’s version.',
		'other-scope': 'The session compares another scope than your check.',
		'class-not-allowed': 'This industry or size is not among those of the session.',
		'too-few':
			'There are too few contributions yet. The protected comparison is shown from five on, or from the number this session asks for.',
		'not-agreed':
			'Exact scores are shown once at least three have contributed and everybody has agreed. You can wait, or show it protected instead.',
		'invitation-needed':
			'This session only takes contributions with an invitation. Please open the link on your slip.',
		'invitation-used':
			'This invitation has been used. Only the browser that sent the contribution can change it; if it withdraws the contribution, the invitation is valid again.',
		'already-revealed':
			'The facilitator has revealed the comparison. All contributions were deleted with it, and none is added any more. You can still see here what the group sees.',
		'wrong-phase': 'That is not possible in this phase of the session.',
		'too-many-requests':
			'Those were too many attempts in a short time. Please wait a moment and try again.',
		'storage-full':
			'There is no space left on the server. Please tell the facilitator; whoever runs the server has to make room.',
		misconfigured:
			'The server is not set up correctly: the proxy in front of it does not send what it expects. Please tell whoever runs it.',
		unavailable: 'The server cannot reach its storage right now. Please try again in a moment.'
	},
	unreachable: 'The server cannot be reached. Please check your connection and try again.',
	close: termsEn.go.close,
	group: {
		title: termsEn.go.group,
		description:
			'Compare your results in a group of companies, without names: live with projector and phones, or entirely without a server from files.',
		lead: 'Five to thirty companies compare where they stand, where they disagree and what is worth talking about. Only the common comparison is shown. When it is revealed, the server deletes every single contribution.',
		join: 'Join with a code',
		joinText: 'The facilitator tells you the code, or it is on the screen.',
		start: termsEn.round.start,
		startText:
			'For the facilitator: code and QR code for the screen, reveal step by step, group sheet as PDF. No sign-up.',
		files: 'Without a server: compare files',
		filesText:
			'Everybody sends a file or a code; the comparison is made in your browser. Whoever collects the files could look at single results.',
		contribute: 'Make a contribution as file or code',
		yours: 'Your sessions on this device',
		leading: 'You facilitate',
		taking: 'You take part',
		untitled: 'Session without a title',
		forget: 'Take off the list',
		forgetTitle: 'Take this session off the list?',
		forgetText: (title) =>
			`“${title}” disappears from this list. After that, this browser can no longer lead the session, nor change or withdraw your contribution. Nothing changes in the session itself.`,
		forgetYes: 'Take off the list',
		forgetNo: termsEn.go.keep
	},
	join: {
		title: 'Join a session',
		label: 'Session code',
		hint: 'Eight characters, for example K7QM 2XWA. Upper or lower case makes no difference. The whole link fits in here too.',
		button: 'Join',
		joining: 'Checking …',
		tooShort: 'A code has eight characters.',
		brokenLink:
			'This link is incomplete; perhaps it was cut when it was copied. Please enter the code.'
	},
	sheet: {
		title: 'To take along',
		pdf: 'Group sheet as PDF',
		csv: 'Scores as a table (CSV)',
		json: 'File for next time (JSON)',
		withNotes: 'My notes on the topics go along',
		docx: termsEn.file.asWord,
		md: termsEn.file.asMarkdown,
		ownPdf: '“My company in the group” as PDF',
		making: (percent) => `Creating … ${percent}`,
		ready: termsEn.file.ready,
		replaced: (signs) =>
			`The PDF’s font does not have these characters: ${signs}. They are replaced.`,
		saveAnyway: 'Save anyway',
		failed: 'The file could not be created. Please try again.'
	},
	present: {
		title: (title) => `${title} – projector`,
		noToken: 'Please open the projector view in the browser in which you lead the session.',
		joinAt: 'Join at',
		joinBySlip: 'Join with your own slip: scan the QR code on it with your phone.',
		code: termsEn.round.code,
		counted: (count) => `${count} contributions in the comparison`,
		next: termsEn.go.next,
		back: termsEn.go.back
	},
	take: {
		title: (title) => `${title} – take part`,
		noToken: 'This device has no access to this session, or the session is deleted.',
		toJoin: 'Enter a code',
		gone: termsEn.round.gone,
		compares: (scope, mode) => `${scope}, ${mode}`,
		modeText: {
			protected: (least) =>
				`Nothing is shown until there are ${least} contributions: then medians, rounded to the nearest five. Your own score appears on your device only. When it is revealed, the server deletes every single contribution.`,
			open: 'Session with exact scores: if everybody agrees, all scores are on the screen, exact but without names, until the facilitator closes the session or somebody withdraws their contribution. Then the server deletes them.'
		},
		invented:
			'Whoever has the link can send invented contributions. Count along: at the reveal this page and the screen say how many there are exactly.',
		choose: 'Which check should contribute?',
		chooseCompared: 'Which check is to be compared with the group?',
		unnamed: 'Check without a name',
		answered: termsEn.answeredOf,
		needsFull:
			'This session compares the full check. Your quick check can be extended; your answers stay.',
		goOnChecking: termsEn.go.onAnswering,
		openFile: 'Or open a saved file or a PDF report:',
		nextCompany: 'Contribute for another company',
		nextCompanyText: (count) =>
			count === 1
				? 'One company has contributed from this device already; its contribution stays. Here another company contributes, with a check of its own.'
				: `${count} companies have contributed from this device already; their contributions stay. Here another company contributes, with a check of its own.`,
		consent:
			'I agree that my exact scores are shown in this session as dots without a name. I can take this back until the reveal. After that the scores disappear for everybody as soon as I withdraw my contribution or the facilitator closes the session.',
		release: termsEn.round.release,
		releasing: 'Sending …',
		stored: 'Your contribution is stored.',
		storedText:
			'Until the reveal you can replace or withdraw it from this browser. At the reveal the server deletes it.',
		unsent:
			'Your contribution has not reached the server yet. Once you are online again, send it once more. It will not be counted twice.',
		send: 'Send again',
		differs: 'Your answers have changed since you contributed.',
		replace: 'Replace the contribution',
		withdraw: 'Withdraw the contribution',
		withdrawTitle: 'Withdraw the contribution?',
		withdrawText:
			'Your contribution is deleted from the server at once, as if it had never been there. After the reveal it is deleted already: what the group sees stays, because it is nobody’s answer. In a session with exact scores these then disappear for everybody.',
		withdrawYes: 'Withdraw',
		withdrawNo: termsEn.go.keep,
		withdrawn: 'Your contribution is deleted.',
		revokeConsent: 'Take the consent back',
		giveConsent: 'My exact scores may be shown',
		consented: 'You have agreed that your exact scores are shown.',
		notConsented: 'You have not agreed that your exact scores are shown.',
		gaps: (names, count) =>
			count === 1
				? `Your area ${names} will be missing in the comparison: too few questions are answered there.`
				: `Your areas ${names} will be missing in the comparison: too few questions are answered there.`,
		deleted: 'Your contribution is deleted already.',
		deletedText:
			'That happened at the reveal. What the group sees stays, because it is nobody’s answer. Only this device still knows your own scores.',
		deletedTitle: 'Deleted already',
		deletedYes: 'Forget it on this device too',
		deletedNo: 'OK',
		exactStored: 'Your exact scores are in the comparison, without a name.',
		exactText:
			'The server keeps them until the facilitator closes the session or somebody withdraws their contribution; then they are deleted for everybody.',
		exactTitle: 'Delete the exact scores?',
		exactQuestion:
			'The exact scores of the whole session disappear at once, for everybody and for good.',
		lost: 'Nobody can tell any more whether your contribution still arrived.',
		lostText:
			'The facilitator has revealed the comparison in the meantime, and all contributions were deleted. You still see here what the group sees.',
		late: 'The session is revealed already; no new contributions get in. With a check on this device you still see where you stand. Nothing of it is sent.',
		mineText: 'Only this device sees your own scores. They are calculated here.',
		commitment: termsEn.round.commitment,
		commitmentHint: 'Stays on this device and is printed on your sheet “My company in the group”.',
		storageRefused:
			'This browser does not allow saving. Leave this window open, otherwise you can no longer change or withdraw your contribution.'
	}
};
