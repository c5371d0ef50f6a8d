import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { sampleProcesses } from '../catalogues/sample-parts/levers';
import { rankLevers, scoreAssessment, USUAL_LEVER_SETTINGS, type OwnProcess } from '../domain';
import { loadInstrument } from '../language/load-instrument';
import { loadLeverWords } from '../language/words/levers';
import { leverReason, mendFirst, type LeverVoice } from './levers';

const { gates } = scoreAssessment(currentCatalogue, sampleCompany('de'), SAMPLE_DAY);
const instrument = await loadInstrument(currentCatalogue, 'de');
if (!instrument) throw new Error('the current catalogue has no words');
const voice: LeverVoice = {
	words: await loadLeverWords('de'),
	instrument,
	settings: USUAL_LEVER_SETTINGS
};

test('the invented company is told process by process: category, reason, and what to mend first', () => {
	const { weighed } = rankLevers(sampleProcesses('de'), gates, USUAL_LEVER_SETTINGS);
	const told = weighed.map((process) => [
		process.entry.name,
		voice.words.categories[process.lever.category],
		leverReason(process.lever, voice),
		mendFirst(process, voice)
	]);
	expect(told).toMatchInlineSnapshot(`
		[
		  [
		    "Angebote schreiben",
		    "schnell starten",
		    "Kostet mindestens 3 h in der Woche und ist bereit (ab 50).",
		    "nichts Dringendes; am schwächsten ist: Unterlagen.",
		  ],
		  [
		    "Endkontrolle",
		    "erst vorbereiten",
		    "Lohnt sich, aber: die Unterlagen reichen nicht und ein Fehler wäre gefährlich.",
		    "Unterlagen – nächster Schritt: „teilweise beschrieben“.",
		  ],
		  [
		    "Rechnungsprüfung",
		    "erst vorbereiten",
		    "Lohnt sich, aber: die KI-Anwendung ist nicht vorbereitet.",
		    "KI-Helfer, der in mehreren Systemen nachsieht oder etwas einträgt – im Check fehlt: „Wer darf was sehen?“.",
		  ],
		  [
		    "Besprechungsprotokolle",
		    "schnell starten",
		    "Kostet mindestens 3 h in der Woche und ist bereit (ab 50).",
		    "nichts Dringendes; am schwächsten ist: Ähnlichkeit der Fälle.",
		  ],
		  [
		    "Reisekosten",
		    "später",
		    "Bereit, kostet aber weniger als 3 h in der Woche.",
		    "nichts, es hat Zeit.",
		  ],
		  [
		    "Messeplanung",
		    "lassen",
		    "Kostet weniger als 3 h in der Woche und ist nicht bereit.",
		    "nichts, es hat Zeit.",
		  ],
		]
	`);
});

const [offers] = sampleProcesses('de');
if (!offers) throw new Error('the sample has no processes');

describe('what to mend first about the AI use', () => {
	test.each<[string, OwnProcess['use'], typeof gates, RegExp]>([
		['names the first question that is missing', { gate: 'G-AGENT' }, gates, /im Check fehlt: /],
		['sends to the check where there is none', { gate: 'G-AGENT' }, [], /^den Check machen/],
		['says that the check knows nothing of another use', 'other', gates, /^selbst klären/],
		['asks again for a use of another catalogue', { gate: 'G-OLD' }, gates, /noch einmal auswählen/]
	])('%s', (_, use, known, sentence) => {
		const [one] = rankLevers(
			[{ key: 'a', entry: { ...offers.entry, use } }],
			known,
			USUAL_LEVER_SETTINGS
		).weighed;
		expect(one && mendFirst(one, voice)).toMatch(sentence);
	});

	test('names what is to be settled where nothing is missing but something is not known', () => {
		const open = gates.map((result) => ({
			...result,
			status: 'open' as const,
			missing: [],
			unclear: ['SO-01']
		}));
		const entry = { ...offers.entry, use: { gate: 'G-AGENT' } };
		const [one] = rankLevers([{ key: 'a', entry }], open, USUAL_LEVER_SETTINGS).weighed;
		expect(one && mendFirst(one, voice)).toMatch(/im Check klären: /);
	});
});

test('a process with nothing left to improve can begin', () => {
	const entry = { ...offers.entry, documents: 4, data: 4, evenness: 4, use: 'without-ai' as const };
	const [one] = rankLevers([{ key: 'a', entry }], gates, USUAL_LEVER_SETTINGS).weighed;
	expect(one && mendFirst(one, voice)).toBe('nichts, Sie können anfangen.');
});
