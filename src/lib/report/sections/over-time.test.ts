import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import type { Trend, TrendPoint } from '../../domain';
import { loadMaterialNode } from '../pdf/load-material-node';
import { renderPdf } from '../pdf/render-pdf';
import { isMissing, runOnPdf } from '../../../../tests/pdf/system-tool';
import { allText, headings, report, tableTitled } from '../testing/sample-report';

/** A year of monthly checks; `brokenAt` is the check with which the catalogue changed. */
function yearOf(months: number, brokenAt = -1): Trend {
	const places = Array.from({ length: months }, (_, place) => place);
	const pointsFrom = (start: number) =>
		places.map((place): TrendPoint => {
			const claimed = start + place * 3;
			const isComparable = place > 0 && place !== brokenAt;
			return { claimed, evidenced: claimed - 20, isComparable };
		});
	return {
		checks: places.map((place) => ({
			id: `check-${place}`,
			completedOn: `2026-${String(place + 1).padStart(2, '0')}-15`,
			catalogue: { id: 'ai-readiness', version: '1.0.0' }
		})),
		overall: { id: undefined, points: pointsFrom(30) },
		dimensions: currentCatalogue.dimensions.map(({ id }, i) => ({
			id,
			points: pointsFrom(30 + i * 5)
		}))
	};
}

describe('the page on all checks over time', () => {
	test.each([
		['without a trend', undefined],
		['with a single check', yearOf(1)]
	])('is not there %s', (_, trend) => {
		expect(headings(report({ trend }), 2)).not.toContain('Verlauf');
	});

	test('has a row for each check, the latest first, and a column for each area', () => {
		const rows = tableTitled(report({ trend: yearOf(3) }), 'Gesagt / belegt je Check');
		expect(rows.map(([day, overall]) => [day, overall])).toEqual([
			['15.03.2026', '36 / 16'],
			['15.02.2026', '33 / 13'],
			['15.01.2026', '30 / 10']
		]);
		expect(rows[0]).toHaveLength(2 + currentCatalogue.dimensions.length);
	});

	test('marks where a new series begins and says why, and only then', () => {
		const broken = report({ trend: yearOf(3, 2) });
		const rows = tableTitled(broken, 'Gesagt / belegt je Check');
		expect(rows.map((row) => row[1])).toEqual(['36 / 16 *', '33 / 13', '30 / 10']);
		expect(allText(broken)).toContain('Mit * beginnt eine neue Reihe');
		expect(allText(report({ trend: yearOf(3) }))).not.toContain('Mit * beginnt');
	});

	test('tells in English, too, and says in its alternative text where every area went', () => {
		const english = allText(report({ trend: yearOf(2), locale: 'en' }));
		expect(english).toContain('Overall score backed up from 10 to 13');
		expect(english).toContain('Claimed / backed up per check');
	});

	test.skipIf(isMissing('pdftotext'))('holds twelve months on one page of paper', async () => {
		const { bytes } = renderPdf(report({ trend: yearOf(12, 6) }), await loadMaterialNode());
		const pages = runOnPdf('pdftotext', bytes, '-layout', '{}', '-').split('\f');
		const found = pages.filter((page) => /1[25]\.\d\d\.2026/.test(page));
		const own = found.filter((page) => page.includes('15.01.2026'));
		expect(own).toHaveLength(1);
		expect(own[0]).toContain('15.12.2026');
		expect(own[0]).toContain('Mit * beginnt eine neue Reihe');
	});
});
