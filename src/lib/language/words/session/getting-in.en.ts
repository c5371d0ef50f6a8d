import type { gettingInDe } from './getting-in.de';

export const gettingInEn: typeof gettingInDe = {
	getIn: {
		noCheck: 'No check on this device yet.',
		noAnswers: 'The check you have begun has no answer yet.',
		effort: {
			quick: (questions) => `${questions} questions, about 10 minutes.`,
			full: (questions) => `${questions} questions, about 30 to 40 minutes.`
		},
		start: (questions) => `Answer ${questions} questions`,
		afterwards:
			'Then you release your contribution: for every question the description, and whether it is backed up. Names and texts stay on your device.',
		whatComes:
			'Then you answer 12 questions as a rule, in about 10 minutes, and release your contribution. Shared is, for every question, the description and whether it is backed up. Names and texts stay on your device.',
		rules: 'What the group sees, and when it is deleted',
		ready: (total) => `Your ${total} answers are here.`,
		unfinished: (answered, total) => `${answered} of ${total} answered.`,
		change: 'Look at them or change them',
		goOn: (open) => (open === 1 ? 'Answer the last question' : `Answer ${open} more questions`),
		showNow: {
			title: 'Which of these could you show now?',
			lead: 'Tap what is up to date and looked after by somebody. It counts as named, not as opened; where it is you can add later.'
		},
		exactly: 'This is exactly what is shared',
		inShort:
			'Shared is, for every question, the description and whether it is backed up; nothing else.',
		inShortTold: 'Shared are your answers and what you have ticked above; nothing else.'
	}
};
