import { monthEn } from '../month/month.en';
import type { SourceSampleWords } from './source-sample.de';

export const sourceSampleEn: SourceSampleWords = {
	title: monthEn.parts['source-sample'],
	drawn: 'Sources drawn',
	description: 'Five of your sources, drawn by chance: can they be found right now?',
	lead: 'Chance draws five of your sources, and you look for each for at most two minutes. Then you know how far “backed up” can be relied on.',
	nothing: {
		text: 'No answer names a source yet that could be drawn.',
		toCheck: 'Enter sources in the check'
	},
	draw: {
		from: (count) =>
			count === 1 ? 'One answer names a source.' : `${count} answers name a source.`,
		five: (count) => `Draw ${count} sources`,
		all: (count) => (count === 1 ? 'Look for the source' : `Look for all ${count}`),
		again: 'Draw a new sample',
		repeatable: (date, seed) =>
			`Drawn on ${date} with the seed ${seed}. Whoever has the file can repeat the draw.`
	},
	outcomes: { found: 'found in time', 'found-late': 'found late', 'not-found': 'not to be found' },
	source: {
		where: (place) => `It should be here: ${place}`,
		unknownPlace: 'Where it is written has not been entered.',
		start: 'Look for it now',
		startNamed: (title) => `Look for it now: ${title}`,
		found: 'Found',
		foundLate: 'Found late',
		notFound: 'Not found',
		left: 'Left:',
		late: 'Two minutes are over. Do go on looking: what you find now counts as found late.',
		takeBack: 'Take back',
		takeBackNamed: (title) => `Take back: ${title}`
	},
	result: {
		title: 'Result of the sample',
		interim: (looked, drawn) => `So far ${looked} of ${drawn} looked for.`,
		found: ({ found, looked }) => `${found} of ${looked} found`,
		late: (count) =>
			count === 1
				? 'one of them only after two minutes'
				: `${count} of them only after two minutes`,
		all: 'These were all your sources; there is nothing left to estimate.',
		range: (low, high, from) =>
			`Of all ${from} sources probably between ${low} and ${high} can be found.`,
		why: 'Where the range comes from',
		wide: (looked) =>
			`Whoever looks for only ${looked} may have been lucky or unlucky. The range is so wide that it holds the true share for about 95 of 100 such samples; with more sources it would be narrower.`,
		formula: (found, looked, { rate, low, high }) =>
			`Wilson interval with z = 1.96 for ${found} of ${looked}: p = ${rate}, n = ${looked}; (p + z²/2n ± z · root(p(1 − p)/n + z²/4n²)) / (1 + z²/n) gives ${low} to ${high}.`
	},
	effect: {
		title: 'What was not found',
		running:
			'In the check under way it says “not found” there now. The source backs nothing up until it turns up again.',
		completed: (date) =>
			`The check of ${date} stays as it is. The next one asks about every source.`,
		today: (now, then) => `Today ${now} would still be backed up instead of ${then}.`
	},
	discard: 'Discard this sample',
	past: 'Earlier samples',
	pastLine: (date, said) => `${date}: ${said}`,
	paper: {
		drawn: (date, { drawn, from }) =>
			`On ${date}, ${drawn} of ${from} named sources were drawn by chance and each looked for at most two minutes.`,
		place: 'Where it should be',
		outcome: 'Looked for',
		open: 'not looked for yet'
	}
};
