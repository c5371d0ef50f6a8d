import { expect, test } from 'vitest';
import { sampleTimeBook } from '../catalogues/sample-parts/time-book';
import { timeBookOf } from '../domain';
import { loadTimeBookWords } from '../language/words/time-book';
import {
	caseCounts,
	factorText,
	hoursText,
	rangeOfTrial,
	signedNumber,
	trialName,
	trialVerdict,
	type TimeBookVoice
} from './time-book';

const voice: TimeBookVoice = { words: await loadTimeBookWords('de'), locale: 'de' };
const { trials, cases } = sampleTimeBook('de');
const book = timeBookOf(trials, cases);

test('the invented company is told trial by trial, a slower one as slower', () => {
	const told = book.trials.map((trial) => [
		trialName(trial.entry, voice),
		...[trial.figures.expected, trial.figures.felt, trial.figures.measured].map((value) =>
			hoursText(value, voice)
		),
		rangeOfTrial(trial, voice),
		`${voice.words.statuses[trial.figures.status]}: ${caseCounts(trial, voice)}`,
		trialVerdict(trial, voice)
	]);
	const plain = told.map((line) => line.map((text) => text?.replaceAll('\u00a0', ' ')));
	expect(plain).toMatchInlineSnapshot(`
		[
		  [
		    "Protokolle · Mitschrift",
		    "3,2 h",
		    "3 h",
		    "2 h",
		    "zwischen 1,4 und 2,6 h",
		    "gemessen: 10 vorher, 10 nachher",
		    "Es geht schneller als vorher. Die einmaligen 12 h sind nach 6 Wochen wieder herein.",
		  ],
		  [
		    "Angebotstexte · Chatprogramm",
		    "4 h",
		    "2,5 h",
		    "−0,8 h",
		    "zwischen −1,8 und 0,2 h",
		    "gemessen: 10 vorher, 10 nachher",
		    "Unterschied nicht sicher: Die Spanne reicht über null.",
		  ],
		  [
		    "E-Mail-Entwürfe · Chatprogramm",
		    "5,3 h",
		    "4 h",
		    "3 h",
		    "zwischen 0,9 und 5,1 h",
		    "vorläufig: 4 vorher, 4 nachher",
		    "Es geht schneller als vorher. Die einmaligen 4 h sind nach 1,3 Wochen wieder herein.",
		  ],
		  [
		    "Rechnungsprüfung · Belegerkennung",
		    "4 h",
		    "3 h",
		    "3 h",
		    "zwischen 2,1 und 3,9 h",
		    "gemessen: 10 vorher, 10 nachher",
		    "Es geht schneller als vorher. Die einmaligen 30 h sind nach 10 Wochen wieder herein.",
		  ],
		]
	`);
	expect(book.factor && factorText(book.factor, voice)).toBe('0,63');
});

test('what certainly became slower is said without a detour', () => {
	const slower = trials.slice(0, 1);
	const turned = cases
		.filter(({ entry }) => entry.trial === slower[0]?.key)
		.map(({ key, entry }) => ({
			key,
			entry: {
				...entry,
				phase: entry.phase === 'before' ? ('after' as const) : ('before' as const)
			}
		}));
	const [trial] = timeBookOf(slower, turned).trials;
	expect(trial && trialVerdict(trial, voice)).toBe('Es dauert länger als vorher.');
	expect(trial && hoursText(trial.figures.measured, voice)).toBe('−2\u00a0h');
});

test('before there are cases nothing is claimed', () => {
	const [trial] = timeBookOf([{ key: 'a', entry: { position: 0, task: '' } }], []).trials;
	expect(trial && trialVerdict(trial, voice)).toBe(
		'Ein Wert entsteht ab 3 Fällen vorher und nachher.'
	);
	expect(trial && trialName(trial.entry, voice)).toBe('Neuer Versuch');
	expect(hoursText(null, voice)).toBe('noch unbekannt');
});

test('a number that rounds to nothing has no sign', () => {
	expect(signedNumber(-0.04, voice)).toBe('0');
});
