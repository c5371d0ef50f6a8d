import { describe, expect, test } from 'vitest';
import { hashCatalogues } from '../../../scripts/catalogue-hashes';
import { instrumentsIn, loadInstrument as loadInTerminal } from '../../cli/instruments';
import { currentCatalogue } from '../catalogues';
import { textKeysOf, type Question } from '../domain';
import { locales } from './locale';
import { Instrument } from './instrument';
import { loadAskingInstrument, loadCurrentInstrument, loadInstrument } from './load-instrument';

const { catalogue } = await loadCurrentInstrument('de');

const questionParts = [
	'short',
	'text',
	'hint',
	'na',
	'why',
	'measures',
	'theme',
	'evidence'
] as const;

/** Everything an instrument can say. */
function sayings(instrument: Instrument): readonly string[] {
	const { dimensions, maturityLevels, questions, gates, sources } = instrument.catalogue;
	return [
		instrument.about('title'),
		instrument.about('disclaimer'),
		...dimensions.flatMap(({ id }) => [instrument.dimension(id), instrument.dimension(id, 'line')]),
		...dimensions.flatMap(({ topics }) => topics.map((id) => instrument.topic(id))),
		...maturityLevels.flatMap(({ id }) => [
			instrument.maturity(id),
			instrument.maturity(id, 'line')
		]),
		...questions.flatMap((question) => sayingsOfQuestion(instrument, question)),
		...gates.map(({ id }) => instrument.gate(id)),
		...gates.filter(({ hasNote }) => hasNote).map(({ id }) => instrument.gate(id, 'note')),
		...sources.map(({ id }) => instrument.source(id))
	];
}

function sayingsOfQuestion(instrument: Instrument, question: Question): readonly string[] {
	const { id, levels, hasHint, allowsNotApplicable } = question;
	const has = { hint: hasHint, na: allowsNotApplicable };
	return [
		...levels.map((_, level) => instrument.level(id, level)),
		...questionParts
			.filter((part) => (part === 'hint' || part === 'na' ? has[part] : true))
			.map((part) => instrument.question(id, part))
	];
}

describe.each(locales)('in %s', (locale) => {
	test('every text of the catalogue can be asked for, and the terminal says the same', async () => {
		const instrument = await loadCurrentInstrument(locale);
		const terminal = loadInTerminal(currentCatalogue, locale);
		const mute = new Instrument(catalogue, locale, {});
		if (!terminal) throw new Error('the terminal has no current catalogue');
		expect(sayings(terminal)).toEqual(sayings(instrument));
		const unnamed = sayings(mute);
		const same = sayings(instrument).filter((text, index) => text === unnamed[index]);
		expect(sayings(instrument)).toHaveLength(textKeysOf(catalogue).length);
		expect(same).toEqual([]);
	});

	test('the words for answering come without reasons and sources, and say that they do', async () => {
		const asking = await loadAskingInstrument(locale);
		const whole = await loadInstrument(catalogue, locale);
		expect([asking.isWhole, whole?.isWhole]).toEqual([false, true]);
		const [question] = catalogue.questions;
		if (!question || !whole) throw new Error('a question expected');
		expect(asking.question(question.id, 'text')).toBe(whole.question(question.id, 'text'));
		expect(asking.level(question.id, 0)).toBe(whole.level(question.id, 0));
		expect(asking.question(question.id, 'why')).toBe(question.id);
	});
});

test('what has no text is called by its id', () => {
	const instrument = new Instrument(catalogue, 'de', { 'question.A.level.0': 'Nie' });
	expect(instrument.level('A', 0)).toBe('Nie');
	expect([instrument.level('A', 1), instrument.question('A'), instrument.gate('G')]).toEqual([
		'A',
		'A',
		'G'
	]);
});

test('a catalogue nobody released has no instrument, not even by a way through the folders', async () => {
	const { id, version } = currentCatalogue;
	for (const ref of [
		{ id, version: '0.0.0' },
		{ id: 'other', version },
		{ id: '.', version: `${id}/${version}` },
		{ id: `../catalogues/${id}`, version }
	]) {
		expect(await loadInstrument(ref, 'de')).toBeUndefined();
		expect(loadInTerminal(ref, 'de')).toBeUndefined();
	}
});

test('a folder is a catalogue: another one needs no code', () => {
	const older = instrumentsIn('tests/fixtures/catalogues');
	const instrument = older.loadInstrument({ id: 'ai-readiness', version: '0.9.0' }, 'en');
	expect(instrument?.isOf({ id: 'ai-readiness', version: '0.9.0' })).toBe(true);
	expect(instrument?.isOf(currentCatalogue)).toBe(false);
	expect(instrument?.about('title')).toBe('[0.9 en] catalogue.title');
});

describe.each(locales)('a description that leans on the one before, in %s', (locale) => {
	const [so, and, dazu] = {
		de: [
			'Wie zuvor, und es ist geprüft.',
			'Außerdem: Es ist geprüft.',
			'Wie zuvor, dazu eine Liste.'
		],
		en: [
			'As before, and it is checked.',
			'In addition: It is checked.',
			'As before, in addition a list.'
		]
	}[locale];
	const leaning = new Instrument(catalogue, locale, {
		'question.A.level.0': 'A.',
		'question.A.level.1': so ?? '',
		'question.A.level.2': dazu ?? ''
	});

	test('is read alone with the one before it, and in the list as it is written', () => {
		const further = { de: 'Dazu eine Liste.', en: 'In addition a list.' }[locale];
		expect(leaning.level('A', 1)).toBe(`A. ${and ?? ''}`);
		expect(leaning.level('A', 2)).toBe(`A. ${and ?? ''} ${further}`);
		expect(leaning.levelInList('A', 1)).toBe(so);
	});

	test('is nowhere to be read alone, in any catalogue', async () => {
		const instruments = await Promise.all(
			Object.keys(hashCatalogues()).map((name) => {
				const [id = '', version = ''] = name.split(' ');
				return loadInstrument({ id, version }, locale);
			})
		);
		expect(instruments.length).toBeGreaterThan(1);
		const alone = instruments.flatMap((instrument) =>
			(instrument?.catalogue.questions ?? []).flatMap(({ id, levels }) =>
				levels.map((_, level) => instrument?.level(id, level) ?? '')
			)
		);
		expect(alone.filter((text) => /wie zuvor|wie oben|as before|as above/i.test(text))).toEqual([]);
		expect(alone.length).toBeGreaterThan(200);
	});
});
