import { termsEn } from '../terms/terms.en';
import type { MonthWords } from './month.de';

export const monthEn: MonthWords = {
	parts: {
		plans: 'Plans',
		levers: 'Levers',
		'time-book': 'Time book',
		'source-sample': 'Source sample',
		'ai-mistakes': 'AI mistakes',
		'ai-uses': 'AI in use'
	},
	home: {
		title: 'Between two checks',
		lead: 'None of it is a must. Each takes about ten minutes to begin.',
		next: 'next',
		empty: {
			plans:
				'What is to be different by the next meeting? Up to three plans, and next time this page asks what became of them.',
			levers:
				'Which processes cost hours and are ready? Here you sort your own, and each says what to put right first.',
			'time-book':
				'Does a tool really save time? Here you time cases before and after, checking and rework included.',
			'ai-mistakes':
				'Where was an AI wrong? Every mistake points to what is not written down yet; one takes half a minute to enter.',
			'source-sample':
				'Can the evidence you entered be found? Chance draws five pieces, and you look for each for two minutes at most.',
			'ai-uses':
				'Which AI works here already, and what may it do? A register also shows where it contradicts your answers.'
		},
		entries: (count) => (count === 1 ? 'One entry.' : `${count} entries.`),
		plans: (open) => (open === 1 ? 'One plan is under way.' : `${open} plans are under way.`),
		plansDue: 'It is time to say what became of it.',
		levers: (count) => (count === 1 ? 'One process is sorted.' : `${count} processes are sorted.`),
		leversOpen: (open, all) =>
			`${open} of ${all} ${all === 1 ? 'process' : 'processes'} still lack figures.`,
		timeBook: (measured, all) =>
			`${measured} of ${all} ${all === 1 ? 'trial' : 'trials'} measured.`,
		timeBookStale: (date) => `No case was added since ${date}.`
	},
	entry: {
		kept: 'Everything you enter is saved at once. Any of it may be missing.',
		done: termsEn.entry.done,
		edit: termsEn.entry.edit,
		remove: termsEn.go.delete,
		named: (action, what) => `${action}: ${what}`,
		removed: 'Deleted.',
		undo: 'Bring it back'
	},
	company: 'For which company?',
	unnamed: 'Company without a name',
	example: 'What this looks like at an invented company',
	unreadable: (count) =>
		count === 1
			? 'One entry cannot be read. It stays as it is and is in the saved file, too.'
			: `${count} entries cannot be read. They stay as they are and are in the saved file, too.`
};
