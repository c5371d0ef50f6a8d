import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { sampleUses } from '../../catalogues/sample-uses';
import { aiUsesSection, entryChange, scoreAssessment, type Answer } from '../../domain';
import { partFigures } from '../part-figures';
import { allText, headings, report, tableTitled } from '../testing/sample-report';
import { loadAiRegisterPart } from './ai-register';

const writers = { de: [await loadAiRegisterPart('de')], en: [await loadAiRegisterPart('en')] };

function sectionsIn(locale: 'de' | 'en') {
	const entries = sampleUses(locale).map(
		({ key, entry }) => [key, entryChange(aiUsesSection, key, entry).value] as const
	);
	return { 'ai-uses': Object.fromEntries(entries) };
}

function saying(answers: Readonly<Record<string, Answer>>, locale: 'de' | 'en' = 'de') {
	const company = sampleCompany(locale);
	return { ...company, answers: { ...company.answers, ...answers } };
}

function reportWith(options = {}, locale: 'de' | 'en' = 'de') {
	return report({
		locale,
		options,
		assessment: saying({ 'SO-02': { level: 3 } }, locale),
		kept: { sections: sectionsIn(locale), parts: writers[locale] }
	});
}

describe('the part on AI in use', () => {
	test('is not there without an entry', () => {
		const empty = report({ kept: { sections: {}, parts: writers.de } });
		expect(headings(empty, 2)).not.toContain('KI im Einsatz');
	});

	test('names an answer and the entry that speaks against it, and uses not ready for it', () => {
		const text = allText(reportWith());
		expect(text).toContain(
			'Hier arbeitet ein KI-Helfer mit dem Zugang einer Person: Bestellhelfer (Mit welchem Zugang'
		);
		expect(text).toMatch(
			/KI-Helfer, der in mehreren Systemen .*Hier läuft es schon: Bestellhelfer/
		);
	});

	test('has a row for each entry, and the matrix of helpers and systems', () => {
		const document = reportWith();
		expect(tableTitled(document, 'Alle Einträge').map(([name]) => name)).toEqual([
			'Chatprogramm im Büro\nE-Mails und Protokolle',
			'Bestellhelfer\nTrägt Bestellungen aus E-Mails in die Warenwirtschaft ein',
			'Suche im Handbuch\nBeantwortet Fragen zur Fertigung'
		]);
		expect(tableTitled(document, 'Was darf wohin?')).toEqual([
			['Bestellhelfer', 'lesen', 'schreiben', '–'],
			['Suche im Handbuch', '–', '–', 'lesen']
		]);
	});

	test('keeps the company’s own words and names out where they are not wanted', () => {
		const text = allText(reportWith({ withNotes: false }));
		expect(text).toContain('Hier arbeitet ein KI-Helfer mit dem Zugang einer Person.');
		expect(text).not.toMatch(/Bestellhelfer|Die Schweißerei/);
		expect(allText(reportWith({ withPeople: false }))).not.toMatch(/Die Schweißerei|Vier im Büro/);
	});

	test('is told in English, too', () => {
		expect(allText(reportWith({}, 'en'))).toContain(
			'Here an AI assistant works with a person’s account: Order helper'
		);
	});
});

test('the score command prints counts and contradictions, and no word of the company’s', () => {
	const assessment = saying({ 'SO-02': { level: 3 } });
	const figures = partFigures({
		sections: sectionsIn('de'),
		catalogue: currentCatalogue,
		assessment,
		score: scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY),
		today: SAMPLE_DAY
	});
	expect(figures['aiUses']).toEqual({
		uses: 3,
		helpers: 2,
		systems: 3,
		rights: { read: 2, write: 1, act: 0 },
		unclear: 1,
		gates: ['G-AGENT', 'G-WISSEN', 'G-ALLTAG'],
		contradictions: [{ rule: 'own-account-person', question: 'SO-02', entry: 'sample-1' }],
		gateContradictions: [
			{ gate: 'G-AGENT', status: 'blocked', entry: 'sample-1' },
			{ gate: 'G-AGENT', status: 'blocked', entry: 'sample-2' },
			{ gate: 'G-WISSEN', status: 'blocked', entry: 'sample-2' }
		]
	});
	expect(JSON.stringify(figures)).not.toContain('Bestellhelfer');
});
