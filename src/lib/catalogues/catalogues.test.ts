import { describe, expect, test } from 'vitest';
import { hashCatalogues, readReleased } from '../../../scripts/catalogue-hashes';
import {
	findReplacesFaults,
	findTextFaults,
	parseCatalogue,
	questionsOfDimension,
	type Catalogue,
	type CatalogueTexts
} from '../domain';
import { findCatalogue } from '.';

const allTexts = import.meta.glob<CatalogueTexts>('./*/*/texts/*.json', {
	eager: true,
	import: 'default'
});
const released = Object.keys(hashCatalogues()).map((name) => {
	const [id = '', version = ''] = name.split(' ');
	return { name, catalogue: catalogueOf(id, version) };
});
const newest = catalogueOf('ai-readiness', '1.1.0');
const locales = ['de', 'en'] as const;

function catalogueOf(id: string, version: string): Catalogue {
	const found = findCatalogue({ id, version });
	if (!found) throw new Error(`there is no catalogue ${id} ${version}`);
	return found;
}

function textsOf({ id, version }: Catalogue, locale: string): CatalogueTexts {
	return allTexts[`./${id}/${version}/texts/${locale}.json`] ?? {};
}

describe.each(released)('the catalogue $name', ({ catalogue }) => {
	test('has no fault and needs no default, since the app takes it unparsed', () => {
		expect(parseCatalogue(catalogue)).toEqual({ ok: true, value: catalogue });
	});

	test.each(locales)('has complete texts (%s), and none belongs to nothing', (locale) => {
		expect(findTextFaults(catalogue, textsOf(catalogue, locale), locale)).toEqual([]);
	});

	test('offers just the languages there are texts for', () => {
		const place = `./${catalogue.id}/${catalogue.version}/`;
		const files = Object.keys(allTexts).filter((file) => file.startsWith(place));
		expect(files).toEqual(catalogue.locales.map((locale) => `${place}texts/${locale}.json`));
	});

	test('names the same numbers in both languages', () => {
		const [german, english] = [textsOf(catalogue, 'de'), textsOf(catalogue, 'en')];
		const different = Object.keys(german).filter(
			(key) => numbersIn(german, key) !== numbersIn(english, key)
		);
		expect(different).toEqual([]);
	});

	test('replaces only what an earlier one asked', () => {
		const faults = (catalogue.replaces ?? []).flatMap(({ version }) =>
			findReplacesFaults(catalogue, catalogueOf(catalogue.id, version))
		);
		expect(faults).toEqual([]);
	});
});

describe('its size is what the start page promises', () => {
	test('forty questions, twelve of them quick, seven gates, five dimensions', () => {
		const { questions, gates, dimensions } = newest;
		const quick = questions.filter((question) => question.quick);
		const sizes = [questions.length, quick.length, gates.length, dimensions.length];
		expect(sizes).toEqual([40, 12, 7, 5]);
	});

	test('eight questions in each dimension, two or three of them quick', () => {
		for (const dimension of newest.dimensions) {
			expect(questionsOfDimension(newest, 'full', dimension)).toHaveLength(8);
			const quick = questionsOfDimension(newest, 'quick', dimension);
			expect([2, 3]).toContain(quick.length);
		}
	});

	test('five levels everywhere, 25 points apart, each question with the same weight', () => {
		for (const { levels, weight } of newest.questions) {
			expect(levels).toEqual([0, 25, 50, 75, 100]);
			expect(weight).toBe(1);
		}
	});
});

test('its settings are those of the method', () => {
	expect(newest).toMatchObject({
		weakestShare: 1 / 3,
		minCoverage: 0.5,
		evidenceCaps: { withoutSource: 25, oneDefect: 50 },
		targetScore: 75
	});
	const thresholds = newest.maturityLevels.map(({ minScore }) => minScore);
	expect(thresholds).toEqual([0, 12.5, 37.5, 62.5, 87.5]);
});

/** A star: "not applicable" counts as fulfilled. Source: methodology 2.6. */
test.each([
	['G-AGENT', 'evidenced', 'SO-01≥3 SO-02≥3 SO-03≥3 SO-04≥2 SO-05≥3 DA-01≥2 DO-02≥2'],
	['G-WISSEN', 'evidenced', 'DO-03≥2 DO-05≥2 DO-06≥3 SO-01≥3 SO-04≥2 SO-05≥3 ME-07≥2'],
	['G-PERSON', 'evidenced', 'ME-02≥3 ME-04≥4* SO-01≥3 SO-04≥3 SO-05≥3'],
	['G-KAMERA', 'claimed', 'PR-07≥3 PR-05≥2 DA-06≥2 ME-02≥2 ME-04≥2*'],
	['G-WARTUNG', 'claimed', 'DA-07≥3 DA-08≥2 PR-05≥2'],
	['G-ALLTAG', 'claimed', 'SO-04≥2 SO-05≥2 ME-01≥2 ME-07≥2'],
	['G-VIDEO', 'claimed', 'DO-01≥2 DO-03≥3 PR-02≥2 SO-04≥2']
])('the gate %s asks what is %s: %s', (id, basis, requirements) => {
	const gate = newest.gates.find((candidate) => candidate.id === id);
	const asked = gate?.requirements.map(
		({ question, minLevel, naCounts }) => `${question}≥${minLevel}${naCounts ? '*' : ''}`
	);
	expect([gate?.basis, asked?.join(' ')]).toEqual([basis, requirements]);
});

test('the quick check asks what AI is used for, what it brings and whether its answers are checked', () => {
	const quick = newest.questions.filter((question) => question.quick).map(({ id }) => id);
	expect(quick).toEqual(expect.arrayContaining(['ME-09', 'PR-08', 'ME-07', 'DO-09']));
});

describe('each of its sources', () => {
	test('has an address and an edition', () => {
		const bare = newest.sources.filter(({ url, edition }) => !url || !edition);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('was looked at within eighteen months; if one was not, look again', () => {
		const now = new Date();
		const oldest = new Date(now);
		oldest.setMonth(now.getMonth() - 18);
		const stale = newest.sources.filter(({ checkedOn }) => new Date(checkedOn) < oldest);
		const future = newest.sources.filter(({ checkedOn }) => new Date(checkedOn) > now);
		expect(stale.map(({ id }) => id)).toEqual([]);
		expect(future.map(({ id }) => id)).toEqual([]);
	});
});

describe.each(locales)('its words in %s', (locale) => {
	const texts = textsOf(newest, locale);
	const levels = Object.entries(texts).filter(([key]) => /\.level\.\d+$/.test(key));

	test('describe each level by itself: it is quoted without the one before', () => {
		const leaning = levels.filter(([, text]) =>
			/^(wie zuvor|wie oben|zusätzlich|außerdem|as before|as above|in addition)/i.test(text)
		);
		expect(leaning).toEqual([]);
		expect(levels).toHaveLength(200);
	});

	test('describe each level of a question differently', () => {
		const shared = newest.questions.filter(({ id, levels: all }) => {
			const said = all.map((_, level) => texts[`question.${id}.level.${level}`]);
			return new Set(said).size < all.length;
		});
		expect(shared).toEqual([]);
	});

	test('call a maturity level by no more than 16 characters', () => {
		const long = newest.maturityLevels.filter(
			({ id }) => (texts[`maturity.${id}.name`] ?? '').length > 16
		);
		expect(long).toEqual([]);
	});

	test('end each gate by saying that it replaces no legal review', () => {
		const ending = {
			de: 'Das ersetzt keine rechtliche Prüfung.',
			en: 'no substitute for a legal review.'
		};
		const without = newest.gates.filter(
			({ id }) => !texts[`gate.${id}.note`]?.endsWith(ending[locale])
		);
		expect(without).toEqual([]);
	});

	test('keep a sentence of a question or a level short', () => {
		const asked = Object.entries(texts).filter(([key]) => key.startsWith('question.'));
		const long = asked.filter(([, text]) =>
			text.split(/[.?!:;](?: |$)/).some((sentence) => sentence.split(' ').length > 26)
		);
		expect(long).toEqual([]);
	});
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
		const { id, version } = newest;
		expect(findCatalogue({ id, version: '0.0.0' })).toBeUndefined();
		expect(findCatalogue({ id: 'other', version })).toBeUndefined();
	});
});

function numbersIn(language: CatalogueTexts, key: string): string {
	return (language[key]?.match(/\d+/g) ?? []).toSorted().join(' ');
}
