import { expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { sampleProcesses } from '../../catalogues/sample-parts/levers';
import { scoreAssessment } from '../../domain';
import { partFigures } from '../part-figures';
import { allText, headings, report } from '../testing/sample-report';
import { leversInReport } from './levers';

const writers = { de: [await leversInReport('de')], en: [await leversInReport('en')] };

function sectionsIn(locale: 'de' | 'en') {
	const entries = sampleProcesses(locale).map(
		({ key, entry }) => [key, { format: 1, ...entry }] as const
	);
	return {
		levers: Object.fromEntries<object>(entries),
		'lever-settings': { thresholds: { format: 1, minHours: 4, minReadiness: 60 } }
	};
}

test('without processes there is no such part', () => {
	const empty = report({ kept: { sections: {}, parts: writers.de } });
	expect(headings(empty, 2)).not.toContain('Hebel');
});

test.each([
	['de', 'Hebel', 'erst vorbereiten. ', '22,8\u00a0h', 'ab 4 Hebelstunden'],
	['en', 'Levers', 'prepare first. ', '22.8\u00a0h', 'from 4 lever hours']
] as const)('they are told with reason and thresholds (%s)', (locale, title, ...texts) => {
	const document = report({
		locale,
		kept: { sections: sectionsIn(locale), parts: writers[locale] }
	});
	expect(headings(document, 2)).toContain(title);
	for (const text of texts) expect(allText(document)).toContain(text);
});

test('the score command prints them sorted, by the thresholds of the company', () => {
	const assessment = sampleCompany('de');
	const entered = sectionsIn('de');
	const sections = {
		...entered,
		levers: { ...entered.levers, begun: { format: 1, position: 9, name: 'Neu' } }
	};
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const input = { catalogue: currentCatalogue, assessment, score, today: SAMPLE_DAY };
	expect(partFigures({ ...input, sections: {} })).not.toHaveProperty('levers');
	expect(partFigures({ ...input, sections })).toMatchObject({
		levers: {
			settings: { minHours: 4, minReadiness: 60 },
			processes: [
				{ name: 'Angebote schreiben', category: 'start' },
				{ name: 'Endkontrolle', category: 'prepare', weakest: 'documents' },
				{ name: 'Rechnungsprüfung', category: 'prepare', obstacles: ['use'] },
				{ name: 'Besprechungsprotokolle', category: 'start', use: 'without-ai' },
				{ name: 'Reisekosten', category: 'later' },
				{ name: 'Messeplanung', category: 'leave' }
			],
			incomplete: [{ name: 'Neu' }]
		}
	});
});
