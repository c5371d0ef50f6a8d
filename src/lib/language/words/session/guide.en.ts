import { termsEn } from '../terms/terms.en';
import type { GuideWords } from './guide.de';

export const guideEn: GuideWords = {
	seen: {
		collect: 'On the screen now: the way in',
		slide: (place) => `On the screen now: ${place}`,
		closed: 'On the screen now: the closing page'
	},
	minutes: (count) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
	say: 'Say',
	ask: 'Ask',
	collecting: 'Everybody answers the check',
	closing: 'The session is closed',
	/** Days before the meeting. */
	before: {
		title: (day) => `Meeting on ${day}: invite now`,
		lead: 'Everybody can contribute from now on. On the day of the meeting, leading comes first here.',
		invite: 'Invite',
		leading: 'Lead now already'
	},
	next: {
		reveal: 'Reveal now',
		area: (area) => `${termsEn.go.next}: ${area}`,
		evidenced: `${termsEn.go.next}: What can we show?`,
		slide: (name) => `${termsEn.go.next}: ${name}`,
		close: 'Close the session',
		sheet: 'To the group sheet',
		over: 'The session is over'
	},
	effects: {
		reveal: 'You will be asked once more. After the reveal nobody else can join this session.',
		show: 'Everybody will see it, on the big screen and on their own device.',
		close: 'You will be asked once more. The big screen then shows the closing page.',
		sheet: 'Takes you to the sheet further down. Nothing changes for the others.',
		over: 'Nothing was revealed. There is no group sheet.'
	},
	tooFew: (least, soFar) => `Revealing takes at least ${least} contributions. ${soFar}`,
	expected: (count) => `Expected: ${count}.`,
	keys: 'The arrow keys work, too: right for next, left for back.',
	overview: {
		title: 'Step by step',
		before: 'After the reveal, one step at a time:',
		jump: 'Pressing a line takes everybody there.',
		areas: 'Every area: first what we say, then what we can show',
		last: 'Closing and group sheet'
	},
	jump: {
		title: 'Reveal everything up to there?',
		text: (areas) => `Everybody will see at once: ${areas}.`,
		yes: 'Reveal all of it',
		no: 'Go step by step'
	},
	script: {
		collect: {
			say: (questions) =>
				`Please open the address on the screen, or scan the QR code. There are ${questions} questions. Nobody sees single answers, not even me. If you do not know something, choose “Don’t know”: that is an answer, too.`,
			ask: 'Who needs another moment?'
		},
		guess: {
			say: 'This is how the group rated itself before it had read a single question.',
			ask: 'Where are we likely to be furthest off?'
		},
		firstArea: {
			say: (area) =>
				`This is what we say about “${area}”. You see the middle of the group: one half is below, the other half above. What we can show of it comes with the next step.`,
			ask: 'Is that more or less than you expected?'
		},
		area: {
			say: (area) => `This is what we say about “${area}”.`,
			ask: 'Is that more or less than you expected?'
		},
		emptyArea: {
			say: (area) => `On “${area}” too few have answered enough questions. So nothing is shown.`,
			ask: 'What made these questions hard to answer?'
		},
		evidenced: {
			say: 'And this is how much of it could be shown. Where no source is named, nothing counts as backed up, even if it is true.',
			ask: 'Who could show something here? Where is it written down?'
		},
		'last-time': {
			say: 'Last time and today. A difference may also come from other companies being here.',
			ask: 'What has changed at your company since then?'
		},
		plans: {
			say: 'This is what became of last time’s plans. Only those who released it are counted.',
			ask: 'What helped, and what got in the way?'
		},
		ai: {
			say: 'This is the AI used in this group, and these are the uses it is ready for.',
			ask: 'Who uses one of these and can tell us about it in two sentences? Who is looking for something, who has something to offer?'
		},
		experience: {
			say: 'This is what we hoped for from AI, and this is what came of it.',
			ask: 'What went wrong, and what would you do differently today?'
		},
		topics: {
			say: 'This is where we differ, or where sources are missing. There is time for two or three topics.',
			ask: 'Which one shall we start with?'
		},
		topic: {
			say: 'Nobody has to say what their own answer was.',
			ask: 'Who is further along here, and how did that come about?'
		},
		closed: {
			say: 'Now everybody writes down one thing to do until next time, on their own device. It stays there.',
			ask: 'Who would like to say theirs out loud?'
		}
	},
	timer: {
		start: (minutes) =>
			minutes === 1
				? 'Start the clock on the big screen: 1 minute'
				: `Start the clock on the big screen: ${minutes} minutes`,
		left: (time) => `Clock on the big screen: ${time}`,
		remove: 'Take the clock away'
	},
	afterwards: {
		title: 'What to do now',
		sheet: 'Save the group sheet and give it to everybody.',
		next: 'Agree on the next meeting and enter it below.',
		removed: (date) =>
			`The server deletes the session on ${date}. If you want it gone sooner, delete it at the very bottom.`
	},
	notes: {
		title: 'Write down',
		hint: 'Saved as you type. It stays in this browser and goes onto the group sheet.',
		discussed: termsEn.round.discussed,
		note: 'Note on the topic',
		agreed: termsEn.round.agreed,
		nextOn: termsEn.round.next,
		nextHost: 'At whose place?',
		toNote: 'Write a note on this topic',
		full: 'This browser’s storage is full: what you wrote last is only in this window. Download the group sheet now.',
		refused:
			'This browser does not allow storing: what you write is only in this window. Download the group sheet before you close it.'
	},
	anew: {
		start: 'Start the session anew',
		title: 'Start the session anew?',
		text: 'A new session begins with the same settings. Everybody here gets a line on their own device and goes along with one tap. Contributions do not go along: every company releases its own again. This session stays until you delete it or it expires.',
		revealed:
			'It is revealed already: if nearly the same companies count the second time, the difference of the two comparisons tells what a single company stated. Start anew only if at least five of them change.',
		invited: 'Invitations are only good for this session: hand out the new ones.',
		yes: 'Start anew',
		no: 'Go on here',
		led: 'You have started this session anew.',
		toLead: 'To the new session',
		told: 'The facilitator has started a new session.',
		goAlong: 'Go along'
	},
	shownSoFar: 'Everything revealed so far'
};
