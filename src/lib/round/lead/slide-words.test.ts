import { beforeAll, expect, test } from 'vitest';
import type { Slide } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { MEETING_MINUTES } from '$lib/report/papers/paper-facts';
import { planRun } from '$lib/report/papers/run-plan';
import { loadComparisonWords, type ComparisonWords } from '$lib/language/words/comparison';
import { loadSessionWords, type SessionWords } from '$lib/language/words/session';
import type { SessionView } from '$lib/session-api';
import { aView } from '../testing/fake-server';
import { slidePlace } from '../round-words';
import { labelOf, lineOf, scriptOf, seenOf, titleOf } from './slide-words';

let instrument: Instrument;
let session: SessionWords;
let comparison: ComparisonWords;

beforeAll(async () => {
	instrument = await loadCurrentInstrument('de');
	session = await loadSessionWords('de');
	comparison = await loadComparisonWords('de');
});

const processes = { kind: 'claimed', dimension: 'PR' } as const;
const data = { kind: 'claimed', dimension: 'DA' } as const;
const slides: readonly Slide[] = [processes, data, { kind: 'ai' }, { kind: 'topics' }];

function at(slide: Slide | null, rest: Partial<SessionView> = {}): SessionView {
	return { ...aView(1), phase: 'reveal', slides, slide, ...rest };
}

test('the button says what comes next, in the words of the catalogue', () => {
	const label = (slide: Slide) =>
		labelOf({ session, comparison }, { kind: 'show', slide }, instrument);
	expect(label(data)).toBe('Weiter: Daten');
	expect(label({ kind: 'evidenced', dimension: 'DA' })).toBe('Weiter: Was können wir zeigen?');
	expect(label({ kind: 'ai' })).toBe('Weiter: KI in dieser Runde');
	expect(label({ kind: 'topic', question: 'PR-02' })).toBe(
		`Weiter: ${instrument.question('PR-02')}`
	);
	expect(labelOf({ session, comparison }, { kind: 'reveal' }, instrument)).toBe('Jetzt aufdecken');
});

test('a place is counted as on the wall', () => {
	expect(seenOf(session, at(data), slides)).toBe('Im Raum zu sehen: Folie 2 von 4');
	const discussing = at({ kind: 'topics' }, { phase: 'discuss' });
	expect(seenOf(session, discussing, slides)).toBe('Im Raum zu sehen: Folie 4 von 4');
	for (const slide of slides) {
		const seen = seenOf(session, at(slide), slides).replace('Im Raum zu sehen: ', '');
		const onWall = slidePlace({ session, comparison }, { slide, sequence: slides }, instrument);
		expect(onWall.startsWith(`${seen} · `)).toBe(true);
	}
	expect(titleOf({ session, comparison }, at(data), instrument)).toBe('Daten: gesagt');
});

test('the first area explains what there is to see, the others need not', () => {
	const say = (slide: Slide) => scriptOf(session.guide, at(slide), instrument, 60)?.say;
	expect(say(processes)).toContain('die Mitte der Runde');
	expect(say(data)).toBe('Das sagen wir über „Daten“.');
});

test('a longer meeting gives every topic more time, as its run sheet says', () => {
	const topic = at({ kind: 'topic', question: 'PR-02' }, { phase: 'discuss' });
	const minutes = MEETING_MINUTES.map(
		(length) => scriptOf(session.guide, topic, instrument, length)?.minutes
	);
	const areas = instrument.catalogue.dimensions.length;
	const planned = MEETING_MINUTES.map(
		(length) => planRun(length, areas).find(({ phase }) => phase === 'topics')?.each
	);
	expect(minutes).toEqual(planned);
});

test('an area without figures is not announced as one with', () => {
	const empty = { dimension: 'PR', figures: null };
	const view = { ...at(processes), published: { comparison: { dimensions: [empty] } } };
	expect(scriptOf(session.guide, view, instrument, 60)?.say).toContain('wird nichts gezeigt');
});

test('every slide has something to say and to ask', () => {
	const kinds = ['guess', 'last-time', 'plans', 'ai', 'experience', 'topics'] as const;
	for (const slide of [...kinds.map((kind): Slide => ({ kind })), ...slides]) {
		const script = scriptOf(session.guide, at(slide), instrument, 60);
		expect(script?.say).toMatch(/[.?]$/);
		expect(script?.ask).toMatch(/\?$/);
		expect(script?.minutes).toBeGreaterThan(0);
	}
});

test('what stands at the button is the refusal first, then the network, then what is missing', () => {
	const words = { session, comparison };
	const view = aView(1);
	const act = { kind: 'reveal' } as const;
	const all = { act, refusal: 'too-few', isOffline: true, missing: 5 } as const;
	expect(lineOf(words, view, all)).toBe(session.refusals['too-few']);
	const offline = { ...all, refusal: undefined };
	expect(lineOf(words, view, offline)).toBe(session.connection.offline);
	const few = { ...offline, isOffline: false };
	expect(lineOf(words, view, few)).toBe('Aufdecken geht ab 5 Beiträgen. Beiträge bisher: unter 5');
	expect(lineOf(words, view, { ...few, missing: undefined })).toBe(session.guide.effects.reveal);
});
