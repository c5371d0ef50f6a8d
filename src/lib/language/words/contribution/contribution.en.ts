import { termsEn } from '../terms/terms.en';
import type { ContributionWords } from './contribution.de';

export const contributionEn: ContributionWords = {
	title: termsEn.go.contribute,
	description:
		'Your check becomes a contribution to the comparison in your group: numbers only, no names. You see all of it before anything leaves this browser.',
	lead: 'Your check becomes a contribution to the comparison in your group: numbers only, no names. Nothing is sent by itself: you hand it on.',
	of: (name) => `Contribution from “${name}”`,
	ofUnnamed: 'Contribution from the open check',
	none: {
		title: 'No check yet that could become a contribution',
		text: 'Begin a check on the start page, or open a saved file or a PDF report here.',
		toStart: termsEn.go.toStart
	},
	nothingAnswered: 'No question is answered yet. Your contribution begins with the first answer.',
	toCheck: termsEn.go.onAnswering,
	unfinished: (answered, total) =>
		`Your check is not finished: ${answered} of ${total} questions are answered. You can contribute all the same. Questions not answered yet do not count as zero, but an area with too few answers does not go into the comparison. When you have finished, hand in the contribution again; it replaces the earlier one.`,
	classes: {
		title: 'Industry and size (optional)',
		hint: 'Only needed if your group compares by them. In a small group the industry alone can give away whose contribution it is.',
		industry: termsEn.classes.industry,
		size: termsEn.classes.size,
		unstated: termsEn.classes.unstated
	},
	preview: {
		title: 'This is shared',
		catalogue: termsEn.catalogue,
		version: (title, version) => `${title}, version ${version}`,
		scope: termsEn.extent,
		scopes: termsEn.scopes,
		answers: 'Answers',
		counts: {
			level: (count) => `${count} with a description`,
			evidenced: (count, needed) =>
				`for ${count} of ${needed} that need evidence, the whole answer is backed up`,
			unknown: (count) => `${count} × “don’t know”`,
			'not-applicable': (count) => `${count} × “does not apply”`,
			unanswered: (count) => `${count} not answered yet`
		},
		id: 'Random number',
		idNote: 'by which a later contribution of the same company is recognised',
		nothingElse: '… nothing else.',
		all: (count) => `All ${count} answers one by one`,
		carries: {
			all: termsEn.evidenced,
			part: termsEn.evidencedTo,
			none: 'no evidence needed'
		},
		states: {
			unknown: termsEn.answers.unknown,
			'not-applicable': termsEn.answers['not-applicable'],
			unanswered: termsEn.answers.unanswered
		},
		notShared: 'This is not shared',
		notSharedItems: [
			'the name of the company',
			'names of people',
			'the places of your evidence and your notes',
			'dates of any kind: when you answered, when you reviewed something',
			'anything that points to this device'
		],
		guessNotShared: 'your gut feeling'
	},
	released: {
		title: 'If you like, also',
		lead: 'Counts only if at least five release it. Even then the round sees no single answer.',
		guess: 'My gut feeling',
		guessHint:
			'The round then first sees what it believed, and after that what it claims and backs up.',
		guessed: (area, score) => `${area} ${score}`,
		uses: 'What we use AI for today',
		usesHint: 'Tick what applies. Ticking nothing is an answer, too.',
		noUse: 'none of these',
		experience: 'An experience with AI',
		experienceHint: 'What a trial brought, in classes. Nobody sees your single entry.',
		plan: 'What became of our plan from last time',
		planHint: 'Done, in part or not: the plan itself stays with you.',
		planFromFolder: (outcome) => `Your folder says: ${outcome}. The plan itself stays with you.`,
		experienceOpen: 'The experience is shared once a task and a verdict are chosen.',
		planLegend: 'How did it turn out?',
		plans: termsEn.planOutcomes,
		fromTimeBook: 'Take over from your time book',
		notFromTimeBook: 'enter it myself',
		task: 'What for?',
		unstated: termsEn.classes.unstated,
		mistakesTitle: 'How often was something wrong?',
		counts: {
			none: 'not once',
			'1-2': '1 or 2 times',
			'3-9': '3 to 9 times',
			'10-plus': '10 times or more'
		},
		verdict: 'Your verdict'
	},
	ways: {
		title: 'Hand on the contribution',
		warning:
			'Good to know: whoever leads the group and gets your file or your code could look at your single result. Only the comparison of the group is shown and handed out.',
		same: 'File, code and QR code are the same contribution. One of them is enough.',
		file: 'As a file',
		fileHint: 'To attach to an email. No company is named in the file name.',
		saveFile: termsEn.file.save,
		codeHint: (characters) =>
			`${characters} characters, fits into any chat. Whoever leads the group could read your single result from it. You see in full below what is in it.`,
		codeLabel: 'Code of your contribution',
		copy: 'Copy the code',
		share: 'Share the code',
		shared: (code) => `My contribution to the comparison of the group: ${code}`,
		showQr: 'Show the QR code',
		qr: 'As a QR code',
		qrHint: 'To scan from the screen.',
		qrLabel: 'QR code with the code of your contribution',
		qrFailed: 'The QR code could not be loaded. File and code work anyway.'
	},
	copying: {
		copy: 'Copy',
		done: 'Copied.',
		select: 'The text is selected. Copy it now, on a computer with Ctrl + C.'
	}
};
