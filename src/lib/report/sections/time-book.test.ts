import { expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { sampleTimeBook } from '../../catalogues/sample-parts/time-book';
import { scoreAssessment } from '../../domain';
import { partFigures } from '../part-figures';
import { allText, headings, report } from '../testing/sample-report';
import { timeBookInReport } from './time-book';

const writers = { de: [await timeBookInReport('de')], en: [await timeBookInReport('en')] };

function sectionsIn(locale: 'de' | 'en') {
	const { trials, cases } = sampleTimeBook(locale);
	return { 'time-book': stored(trials), 'time-book-cases': stored(cases) };
}

function stored(kept: readonly { readonly key: string; readonly entry: object }[]) {
	return Object.fromEntries<object>(
		kept.map(({ key, entry }) => [key, { format: 1, ...entry }] as const)
	);
}

test('without trials there is no such part', () => {
	const empty = report({ kept: { sections: {}, parts: writers.de } });
	expect(headings(empty, 2)).not.toContain('Zeitbuch');
});

test.each([
	['de', 'Zeitbuch', 'gemessen: 10 vorher, 10 nachher', '−0,8\u00a0h', 'Unterschied nicht sicher'],
	['en', 'Time book', 'measured: 10 before, 10 after', '−0.8\u00a0h', 'Difference not certain']
] as const)(
	'trials are told side by side, a negative one as one (%s)',
	(locale, title, ...texts) => {
		const document = report({
			locale,
			kept: { sections: sectionsIn(locale), parts: writers[locale] }
		});
		expect(headings(document, 2)).toContain(title);
		for (const text of texts) expect(allText(document)).toContain(text);
	}
);

test('a new expectation is told times the own factor, with the old one beside it', () => {
	const document = report({ kept: { sections: sectionsIn('de'), parts: writers.de } });
	expect(allText(document)).toContain('5,3\u00a0h × 0,63');
});

test('the score command prints what was expected, felt and measured', () => {
	const assessment = sampleCompany('de');
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const input = { catalogue: currentCatalogue, assessment, score, today: SAMPLE_DAY };
	expect(partFigures({ ...input, sections: {} })).not.toHaveProperty('timeBook');
	expect(partFigures({ ...input, sections: sectionsIn('de') })).toMatchObject({
		timeBook: {
			trials: [
				{ task: 'Protokolle', status: 'measured', felt: 3 },
				{ task: 'Angebotstexte', isUncertain: true, paybackWeeks: null },
				{ task: 'E-Mail-Entwürfe', status: 'preliminary' },
				{ task: 'Rechnungsprüfung', before: { cases: 10 } }
			],
			sum: { count: 4 },
			factor: 0.625
		}
	});
});
