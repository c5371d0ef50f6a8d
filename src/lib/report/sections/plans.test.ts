import { expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { samplePlans } from '../../catalogues/sample-parts/plans';
import { entryChange, plansSection, scoreAssessment } from '../../domain';
import { locales } from '../../language/locale';
import { loadFrontParts, loadParts } from '../parts';
import { partFigures } from '../part-figures';
import { allText, headings, report, tableTitled } from '../testing/sample-report';

const sections = { plans: Object.fromEntries(samplePlans('de').map(stored)) };

function stored({ key, entry }: ReturnType<typeof samplePlans>[number]) {
	return [key, entryChange(plansSection, key, entry).value] as const;
}

test('page 1 tells what became of the plans of the last meeting, and not of the next', () => {
	const short = allText(report({ sections, options: { extent: 'short' } }));
	expect(short).toContain('Durchsehen, wer auf welche Ordner zugreifen darf');
	expect(short).toContain('teilweise: Der IT-Dienstleister hatte erst die halbe Liste.');
	expect(short).not.toContain('Auf eine Seite schreiben');
	expect(short).not.toContain('Als Beleg taugt');
});

test('without plans page 1 is what it was', () => {
	const bare = report({ options: { extent: 'short' } });
	expect(report({ sections: {}, options: { extent: 'short' } })).toEqual(bare);
});

test('the full report lists the plans until the next meeting and what became of the others', () => {
	const document = report({ sections });
	expect(headings(document, 2)).toContain('Vorhaben');
	expect(tableTitled(document, 'Vorhaben bis zum nächsten Treffen')).toEqual([
		[
			'Auf eine Seite schreiben, welche Angaben in welches KI-Werkzeug dürfen',
			'Anna Köhler',
			'21.12.2026',
			'Die Seite hängt am Schwarzen Brett'
		]
	]);
	expect(tableTitled(document, 'Frühere Vorhaben')).toHaveLength(2);
	expect(allText(document)).toContain('Bisher 1 gemacht, 1 teilweise, 0 nicht.');
});

test('who does it is left out where people are', () => {
	const options = { withPeople: false } as const;
	const text = allText(report({ sections, options }));
	expect(text).toContain('Auf eine Seite schreiben');
	expect(text).not.toContain('Anna Köhler');
});

test.each(locales)('somebody may leave the plans out, on page 1 too (%s)', async (locale) => {
	expect(await loadFrontParts(locale, ['plans'])).toEqual([]);
	const all = await loadParts(locale);
	expect(await loadParts(locale, ['plans'])).toHaveLength(all.length - 1);
});

test('the score command counts plans by what became of them, and is silent without any', () => {
	const assessment = sampleCompany('de');
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const input = { catalogue: currentCatalogue, assessment, score, today: SAMPLE_DAY };
	expect(partFigures({ ...input, sections })['plans']).toEqual({
		open: 1,
		due: 0,
		done: 1,
		partly: 1,
		not: 0,
		carried: 0
	});
	expect(partFigures({ ...input, sections: {} })['plans']).toBeUndefined();
});
