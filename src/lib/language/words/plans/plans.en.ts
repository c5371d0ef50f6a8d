import { monthEn } from '../month/month.en';
import { termsEn } from '../terms/terms.en';
import type { PlansWords } from './plans.de';

export const plansEn: PlansWords = {
	title: monthEn.parts.plans,
	description: 'At most three plans until the next meeting, and what became of them.',
	lead: 'At most three things that are to be different by the next meeting. Next time the first page asks what became of them.',
	outcomes: termsEn.planOutcomes,
	fields: {
		what: 'What',
		who: 'Who',
		until: 'By when',
		seenBy: 'How we will see it'
	},
	asked: {
		title: 'What became of it?',
		facts: (who, until) => (who === '' ? `by ${until}` : `${who}, by ${until}`),
		between: 'What came in between?',
		carry: 'Carry on until the next meeting',
		carried: 'Is carried on.',
		more: 'Make new plans'
	},
	open: {
		title: 'Until the next meeting',
		number: (position) => `Plan ${position}`,
		from: (question) => `From the next step on “${question}”`,
		carriedOn: 'Carried on from last time',
		doneAlready: 'Done already',
		remove: 'Remove plan'
	},
	add: {
		fromSteps: 'From your next steps',
		take: 'Take over',
		takeNamed: (title) => `Take over: ${title}`,
		own: 'A plan of your own',
		full: 'Three will do. As soon as it is said what became of one, there is room for the next.'
	},
	calendar: {
		save: 'Reminder for the calendar',
		note: 'The file reminds you in your calendar the day before at nine. Nothing else reminds you: no e-mail, no notification.',
		who: (who) => `Who: ${who}`,
		seenBy: (sign) => `How we will see it: ${sign}`
	},
	past: {
		title: 'Earlier plans',
		between: (text) => `What came in between: ${text}`
	},
	paper: {
		last: 'Plans from the last meeting',
		became: 'What became of it',
		open: termsEn.states.unanswered,
		next: 'Plans until the next meeting',
		summary: ({ done, partly, not }) => `So far ${done} done, ${partly} partly, ${not} not done.`
	},
	home: {
		empty: 'None yet. What should be different by the next meeting?',
		due: (count) =>
			count === 1
				? 'For one it has yet to be said what became of it.'
				: `For ${count} it has yet to be said what became of them.`,
		going: (count, until) =>
			count === 1
				? `One is under way, by ${until}.`
				: `${count} are under way, the next by ${until}.`,
		done: 'All talked over. Time for the next ones.'
	}
};
