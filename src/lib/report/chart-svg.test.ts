import { expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { sampleCompany } from '../catalogues/sample-company';
import { approximateWidth } from '../charts/approximate-width';
import { scoreAssessment } from '../domain';
import { loadReportWords } from '../language/words/report';
import { loadCurrentInstrument } from '../language/load-instrument';
import { chartKinds, chartSvg } from './chart-svg';

test.each(chartKinds)(
	'the chart "%s" is a drawing with words and a title, safe in XML',
	async (kind) => {
		const assessment = { ...sampleCompany('de'), name: 'Müller & Söhne <€>' };
		const today = '2026-11-23';
		const input = {
			instrument: await loadCurrentInstrument('de'),
			assessment,
			score: scoreAssessment(currentCatalogue, assessment, today),
			today,
			words: await loadReportWords('de'),
			options: {
				extent: 'full' as const,
				withCompanyName: true,
				withNotes: true,
				withPeople: true,
				withAttachment: false
			},
			measureText: approximateWidth
		};
		const svg = chartSvg(kind, input, '@font-face{}');
		expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
		expect(svg).toContain('<style>@font-face{}</style>');
		expect(svg).toContain('Prozesse');
		expect(svg).toMatch(/<title>[^<]+<\/title>/);
		expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
		expect(svg).not.toMatch(/NaN|undefined/);
		expect(svg).toContain('>Wir sagen 44. Zeigen können wir 37.</text>');
		expect(svg).toContain('>Müller &amp; Söhne &lt;€&gt;, 23.11.2026, Belegbar</text>');
		for (const [text] of svg.matchAll(/<text [^>]*>/g))
			expect(text).toMatch(/ textLength="[\d.]+"/);
	}
);
