import { describe, expect, test } from 'vitest';
import { hashCatalogues, readReleased } from '../../../scripts/catalogue-hashes';
import {
	findTextFaults,
	parseCatalogue,
	questionsOfDimension,
	type CatalogueTexts
} from '../domain';
import { currentCatalogue, findCatalogue } from '.';
import german from './ai-readiness/1.0.0/texts/de.json';
import english from './ai-readiness/1.0.0/texts/en.json';

const texts = { de: german, en: english } as const;
const locales = ['de', 'en'] as const;

test('the catalogue has no fault and needs no default, since the app takes it unparsed', () => {
	expect(parseCatalogue(currentCatalogue)).toEqual({ ok: true, value: currentCatalogue });
});

test.each(locales)('its texts (%s) are complete, and none belongs to nothing', (locale) => {
	expect(findTextFaults(currentCatalogue, texts[locale], locale)).toEqual([]);
});

test('it offers just the languages there are texts for', () => {
	expect(currentCatalogue.locales).toEqual(Object.keys(texts));
});

test('each text names the same numbers in both languages', () => {
	const different = Object.keys(german).filter(
		(key) => numbersIn(german, key) !== numbersIn(english, key)
	);
	expect(different).toEqual([]);
});

describe('its size is what the start page promises', () => {
	test('forty questions, twelve of them quick, seven gates, five dimensions', () => {
		const { questions, gates, dimensions } = currentCatalogue;
		const quick = questions.filter((question) => question.quick);
		const sizes = [questions.length, quick.length, gates.length, dimensions.length];
		expect(sizes).toEqual([40, 12, 7, 5]);
	});

	test('eight questions in each dimension, two or three of them quick', () => {
		for (const dimension of currentCatalogue.dimensions) {
			expect(questionsOfDimension(currentCatalogue, 'full', dimension)).toHaveLength(8);
			const quick = questionsOfDimension(currentCatalogue, 'quick', dimension);
			expect([2, 3]).toContain(quick.length);
		}
	});

	test('five levels everywhere, 25 points apart, each question with the same weight', () => {
		for (const { levels, weight } of currentCatalogue.questions) {
			expect(levels).toEqual([0, 25, 50, 75, 100]);
			expect(weight).toBe(1);
		}
	});
});

test('its settings are those of the method', () => {
	expect(currentCatalogue).toMatchObject({
		weakestShare: 1 / 3,
		minCoverage: 0.5,
		evidenceCaps: { withoutSource: 25, oneDefect: 50 },
		targetScore: 75
	});
	const thresholds = currentCatalogue.maturityLevels.map(({ minScore }) => minScore);
	expect(thresholds).toEqual([0, 12.5, 37.5, 62.5, 87.5]);
});

/** A star: "not applicable" counts as fulfilled. Source: methodology 2.6. */
test.each([
	['G-AGENT', 'evidenced', 'SO-01≥3 SO-02≥3 SO-03≥3 SO-04≥2 DA-01≥2 DO-02≥2'],
	['G-WISSEN', 'evidenced', 'DO-03≥2 DO-05≥2 DO-06≥3 SO-01≥2 SO-04≥2'],
	['G-PERSON', 'evidenced', 'ME-02≥3 ME-04≥3* SO-04≥3 SO-05≥3'],
	['G-KAMERA', 'claimed', 'PR-07≥3 PR-05≥2 DA-06≥2 ME-02≥2 ME-04≥2*'],
	['G-WARTUNG', 'claimed', 'DA-07≥3 DA-08≥2 PR-05≥2'],
	['G-ALLTAG', 'claimed', 'SO-04≥2 SO-05≥2* ME-01≥2'],
	['G-VIDEO', 'claimed', 'DO-01≥2 DO-03≥3 PR-02≥2']
])('the gate %s asks what is %s: %s', (id, basis, requirements) => {
	const gate = currentCatalogue.gates.find((candidate) => candidate.id === id);
	const asked = gate?.requirements.map(
		({ question, minLevel, naCounts }) => `${question}≥${minLevel}${naCounts ? '*' : ''}`
	);
	expect([gate?.basis, asked?.join(' ')]).toEqual([basis, requirements]);
});

test('no source was last looked at more than eighteen months ago; if one was, look again', () => {
	const now = new Date();
	const oldest = new Date(now);
	oldest.setMonth(now.getMonth() - 18);
	const stale = currentCatalogue.sources.filter(({ checkedOn }) => new Date(checkedOn) < oldest);
	const future = currentCatalogue.sources.filter(({ checkedOn }) => new Date(checkedOn) > now);
	expect(stale.map(({ id }) => id)).toEqual([]);
	expect(future.map(({ id }) => id)).toEqual([]);
});

describe('what was released stays as it was', () => {
	const advice =
		'A released catalogue has changed. Saved assessments refer to it, so give the change a new ' +
		'version in a folder of its own and run: node --import tsx scripts/freeze-catalogues.ts';

	test('every bundled catalogue is frozen, unchanged, and every frozen one is bundled', () => {
		expect(hashCatalogues(), advice).toEqual(readReleased());
	});

	test.each(Object.keys(hashCatalogues()))('%s is found under its name', (name) => {
		const [id = '', version = ''] = name.split(' ');
		expect(findCatalogue({ id, version })).toMatchObject({ id, version });
	});

	test('a catalogue nobody released is not found', () => {
		const { id, version } = currentCatalogue;
		expect(findCatalogue({ id, version: '0.0.0' })).toBeUndefined();
		expect(findCatalogue({ id: 'other', version })).toBeUndefined();
	});
});

function numbersIn(language: CatalogueTexts, key: string): string {
	return (language[key]?.match(/\d+/g) ?? []).toSorted().join(' ');
}
