import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { sampleMistakes } from '../../catalogues/sample-mistakes';
import { aiMistakesSection, entryChange, scoreAssessment } from '../../domain';
import { partFigures } from '../part-figures';
import { allText, headings, linksOf, report, tableTitled } from '../testing/sample-report';
import { loadAiMistakesPart } from './ai-mistakes';

const writers = { de: [await loadAiMistakesPart('de')], en: [await loadAiMistakesPart('en')] };

function sectionsIn(locale: 'de' | 'en') {
	const entries = sampleMistakes(locale).map(
		({ key, entry }) => [key, entryChange(aiMistakesSection, key, entry).value] as const
	);
	return { 'ai-mistakes': Object.fromEntries(entries) };
}

function reportWith(options = {}, locale: 'de' | 'en' = 'de') {
	return report({
		locale,
		options,
		kept: { sections: sectionsIn(locale), parts: writers[locale] }
	});
}

describe('the part on AI mistakes', () => {
	test('is not there without any', () => {
		const empty = report({ kept: { sections: {}, parts: writers.de } });
		expect(headings(empty, 2)).not.toContain('KI-Irrtümer');
	});

	test('counts them, names the gaps that are open, and lists each, the latest first', () => {
		const document = reportWith();
		expect(headings(document, 2)).toContain('KI-Irrtümer');
		const text = allText(document);
		expect(text).toContain('4 Irrtümer: 1\u00a0× Ein Ablauf, den es nicht gibt');
		expect(text).toContain('Wo steht das? – 2 Irrtümer, der erste am 12.11.2026');
		const rows = tableTitled(document, 'Alle Irrtümer');
		expect(rows.map(([day]) => day)).toEqual([
			'18.11.2026',
			'12.11.2026',
			'05.11.2026',
			'21.10.2026'
		]);
		expect(rows[0]?.[1]).toContain('Eine Freigabe in zwei Stufen');
		expect(rows[3]?.[3]).toContain('aufgeschrieben am 02.11.2026');
		expect(linksOf(document)).toContain('answer-DO-06');
	});

	test('keeps the company’s own words out where they are not wanted', () => {
		const text = allText(reportWith({ withNotes: false }));
		expect(text).toContain('Ein falscher Ansprechpartner');
		expect(text).not.toMatch(/Brandt; er ist|Chatprogramm|Freigabe in zwei Stufen/);
	});

	test('is told in English, too', () => {
		const text = allText(reportWith({}, 'en'));
		expect(text).toContain('4 mistakes: 1\u00a0× A process that does not exist');
	});
});

test('the score command prints counts and open gaps, and no word of the company’s', () => {
	const assessment = sampleCompany('de');
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const figures = partFigures({
		sections: sectionsIn('de'),
		catalogue: currentCatalogue,
		assessment,
		score,
		today: SAMPLE_DAY
	});
	expect(figures).toEqual({
		aiMistakes: {
			total: 4,
			byKind: {
				process: 1,
				contact: 1,
				rule: 1,
				number: 1,
				other: 0,
				none: 0
			},
			byQuestion: { 'DO-02': 2, 'DA-01': 1, 'DO-06': 1 },
			openGaps: [
				{ question: 'DO-02', mistakes: 2, since: '2026-11-12' },
				{ question: 'DA-01', mistakes: 1, since: '2026-11-05' }
			]
		}
	});
});
