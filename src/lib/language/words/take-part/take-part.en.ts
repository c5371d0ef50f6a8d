import { termsEn } from '../terms/terms.en';
import type { TakePartWords } from './take-part.de';

/** Words on a participant’s own device from the release of the contribution on. */
export const takePartEn: TakePartWords = {
	connected: 'Connected',
	roomCode: (code) => `Code ${code}, as on the screen`,
	waiting: {
		title: 'You are in.',
		text: 'As soon as everybody is ready, the facilitator reveals. This page then shows it by itself.',
		meeting: (day) =>
			`The reveal is at the meeting on ${day}. Open this page then; you find it again under “Group”.`,
		expected: (count) => `${count} companies are expected.`,
		own: 'Where your company stands',
		ownNote: 'Only this device sees these scores.',
		toResult: 'See the whole result',
		next: 'What happens next',
		steps: [
			'Reveal: area by area, first what the group claims, then what it can back up. Here and on the screen.',
			'Discussion: how things are done, not who stands where.',
			'Closing: everybody writes down one plan, on their own device.'
		]
	},
	speak: {
		title: 'What I want to talk about',
		lead: 'Stays on this device and comes back here in the discussion.',
		legend: 'Suggestions from your check',
		field: 'In your words',
		placeholder: 'How do you …?'
	},
	exchange: {
		title: 'I am looking for / I can offer',
		lead: 'Just for you, to read aloud when it is your turn. None of it is sent.',
		seeks: 'I am looking for',
		seeksPlaceholder: 'a template for …',
		offers: 'I can offer',
		offersPlaceholder: 'an hour of experience with …',
		aloud: 'To read aloud',
		seeksAloud: (what) => `I am looking for ${what}.`,
		offersAloud: (what) => `I can offer ${what}.`
	},
	announce: (title) => `Now on display: ${title}`,
	back: 'To the slide of the session',
	earlier: 'Shown so far',
	figures: 'The numbers',
	late: 'You came after the reveal: what you see here does not include you.',
	lateTitle: 'Compare with your own check',
	more: 'More about this session',
	slides: {
		area: (number, all, shows) => `Area ${number} of ${all}: ${shows}`,
		end: 'What you take home'
	},
	guess: {
		lead: 'This is how the group judged itself before it answered the questions. What it claims comes next.',
		you: (score) => `You ${score} ·`,
		room: (score) => `the group ${score}`,
		none: '–',
		diamond: 'Diamond',
		sign: 'the group, in the middle',
		signs: 'the group, in the middle. Line: you, only on this device.'
	},
	area: {
		shows: { claimed: 'what we claim', evidenced: 'what we can back up' },
		room: { claimed: 'The group claims', evidenced: 'The group backs up' },
		you: { claimed: termsEn.you.say, evidenced: 'You back up' },
		claimedNote: (score) => `claimed: ${score}`,
		roomGuess: (room) => `Before, the group believed ${room}.`,
		bothGuesses: (own, room) => `You believed ${own}, the group believed ${room}.`,
		means: (score, level) => `${score} means “${level}”.`
	},
	topic: {
		wished: 'You wanted to talk about this.',
		mine: (place) => `You said: ${place}. Only this device sees that.`,
		middle: termsEn.round.middle,
		evidence: termsEn.source.suitable
	},
	wish: (topic) => `You wanted to talk about: ${topic}`,
	commitmentExample:
		'Who does what by when? For example: “By 15 January, Ms Kaya sets up the list of faults in the production folder, and on Fridays we look into it.”',
	signs: termsEn.bothSigns,
	both: termsEn.both,
	aboutWord: termsEn.aboutWord,
	noPoint: termsEn.noPoint
};
