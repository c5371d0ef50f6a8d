import { termsEn } from '../terms/terms.en';
import type { AiMistakesWords } from './ai-mistakes.de';

export const aiMistakesEn: AiMistakesWords = {
	lead: 'When an AI claims something false, the right answer is often written down nowhere in your company. Note the mistake in half a minute; it shows you what still has to be put in writing.',
	pointHere: (count) =>
		count === 1 ? 'One AI mistake points here.' : `${count} AI mistakes point here.`,
	form: {
		new: 'Enter a mistake',
		change: 'Change a mistake',
		kind: 'What came out?',
		kinds: {
			process: 'A process that does not exist',
			contact: 'A wrong contact',
			rule: 'An outdated rule',
			number: 'A wrong number',
			other: 'Something else that is wrong'
		},
		tool: 'Which AI was it?',
		toolHint: 'Name of the program',
		asked: 'What was it asked? (optional)',
		came: 'What did it claim? (optional)',
		noticed: 'How did it come to light?',
		noticedWays: {
			knew: 'Someone knew better',
			'looked-up': 'When looking it up',
			outside: 'A customer or supplier noticed',
			'too-late': 'Only when the harm was done'
		},
		question: 'What about it is not settled or written down in your company?',
		firstKind: 'First say above what came out; then three fitting questions appear here.',
		otherQuestion: 'Another question',
		whichQuestion: 'Which one?',
		noQuestion: 'None',
		on: 'When was that?',
		entered: (count) =>
			count === 1 ? 'Entered. That is the first one.' : `Entered. That makes ${count}.`
	},
	gaps: {
		title: 'Found by AI: what still has to be written down',
		none: 'No mistake points to a question of the check yet.',
		allClosed: 'Everything a mistake pointed to has been written down.',
		since: (count, date) =>
			count === 1 ? `1 mistake, on ${date}` : `${count} mistakes, the first on ${date}`,
		close: 'Written down now',
		closed: 'Written down since',
		reopen: 'Not yet after all'
	},
	report: {
		lead: 'What an AI makes up is often written down nowhere. These mistakes were noted; each shows where a document is missing or cannot be found.',
		columns: {
			day: termsEn.day,
			mistake: 'What came out',
			noticed: 'Came to light',
			pointsTo: 'What it points to'
		},
		closedOn: (date) => `written down on ${date}`
	},
	list: {
		title: 'All mistakes',
		sum: (count) => (count === 1 ? '1 mistake' : `${count} mistakes`),
		countOf: (count, kind) => `${count}\u00a0× ${kind}`,
		noKind: 'No kind yet',
		pointsTo: (question) => `points to: ${question}`,
		asked: (question) => `Question: ${question}`,
		separator: termsEn.separator
	}
};
