import { slidesEn } from '../session/slides.en';
import { termsEn } from '../terms/terms.en';
import { areaPromptsEn } from './area-prompts.en';
import type { WallWords } from './wall.de';

export const wallEn: WallWords = {
	practice: 'Practice round with invented companies',
	collect: {
		what: (questions, minutes) =>
			`${questions} questions on your own device, about ${minutes} minutes`,
		evidence: 'Ask yourself as you go: what of this could I show?',
		expected: (count) => `expected: ${count}`,
		promise: {
			protected:
				'Only the comparison of the group is displayed; revealing makes the server delete every single contribution.',
			open: 'Exact scores appear here, without names, only if everyone agrees.'
		}
	},
	lanes: {
		guess: { label: 'guessed', note: 'gut feeling, before' },
		claimed: { label: termsEn.claimed, note: 'all answers' },
		evidenced: { label: termsEn.evidenced, note: 'what can be proved' }
	},
	soon: 'And how much of it can be backed up?',
	area: (number, total) => `${termsEn.area} ${number} of ${total}`,
	key: {
		median: 'Number: the middle of the group, one half is below it',
		quartiles: 'Band: the middle half',
		strip: 'Columns: number of companies',
		dots: 'Dots: one company each'
	},
	means: (score, name, line) => `${score} means “${name}”: ${line}`,
	capped: (score) =>
		`Without evidence an answer counts ${score} at most: evidence is missing, not always the practice.`,
	prompts: areaPromptsEn,
	guess: {
		title: slidesEn.names.guess,
		lead: 'Gut feeling before the questions: in every area the middle of the group.',
		prompt: 'Where is our gut feeling likely to be furthest off?',
		tooFew: 'Too few have released their gut feeling.'
	},
	ai: {
		prompt: 'Who has tried any of it already and will tell what went wrong?',
		experiencePrompt: 'How did anyone measure, and what came as a surprise?',
		tasks: 'What was tried',
		use: 'use today',
		ready: 'prepared:',
		missing: 'At least half lack:'
	},
	topics: { prompt: 'Which topic helps most of us today?' },
	topic: {
		middle: termsEn.round.middle,
		target: 'the target begins here',
		camps: 'With two camps the middle says little.',
		discussed: termsEn.round.discussed,
		list: 'The five descriptions'
	},
	closing: {
		title: termsEn.round.commitment,
		text: 'What will you do? Write it down on your own device, where it stays. And tell one person here in the room.',
		good: 'A good one says who, what, by when, and how you will see it.',
		example:
			'“By the 15th Sabine writes down how an order runs, one page with a date and a name. Then it hangs beside the printer.”',
		back: 'Already closed your page? This is the way back.',
		next: termsEn.round.next,
		at: termsEn.round.at
	},
	controls: {
		label: 'Controls',
		back: termsEn.go.back,
		next: termsEn.go.next,
		close: termsEn.go.close,
		fullScreen: 'Full screen',
		dark: 'Dark',
		light: 'Light',
		timer: 'Timer',
		link: 'Link to the wall',
		help: 'Keys',
		follows: 'This wall follows the facilitator.'
	},
	link: {
		text: 'This link puts the wall on another computer, such as the one in the meeting room. The session cannot be led with it.',
		label: 'Link'
	},
	timer: {
		left: 'Time left',
		start: (count) => `Start ${count} minutes`,
		pause: 'Pause the timer',
		goOn: 'Let it run on',
		clear: 'Remove timer',
		over: 'Time is up.'
	},
	keys: {
		next: 'Right arrow, space bar, Page Down',
		back: 'Left arrow, Page Up',
		nextDoes: 'one slide on',
		backDoes: 'one slide back',
		help: 'this list'
	}
};
