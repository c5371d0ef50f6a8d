import { termsEn } from '../terms/terms.en';
import type { TakePartWords } from './take-part.de';

/** Words on a participant’s own device from the release of the contribution on. */
export const takePartEn: TakePartWords = {
	connected: 'Connected',
	roomCode: (code) => `Code ${code}, as on the screen`,
	waiting: {
		title: 'You are in.',
		text: 'As soon as everybody is ready, the facilitator reveals. This page then shows it by itself.',
		own: 'Where your company stands',
		ownNote: 'Only this device sees these scores.',
		toResult: 'See the whole result',
		next: 'What happens next',
		steps: [
			'Reveal, about 15 minutes: area by area, first what the group claims, then what it can back up. Here and on the screen.',
			'Discussion, about 30 minutes: how things are done, not who stands where.',
			'Closing: everybody writes down one commitment, on their own device.'
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
	signs: termsEn.bothSigns,
	both: termsEn.both,
	noPoint: termsEn.noPoint
};
