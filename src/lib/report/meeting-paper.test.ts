import * as fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { currentCatalogue } from '../catalogues';
import type { Assessment } from '../domain';
import { locales, type Locale } from '../language/locale';
import { loadMaterialNode } from './pdf/load-material-node';
import { renderPdf } from './pdf/render-pdf';
import { allAnswered, assessments, blank, report } from './testing/sample-report';

const material = await loadMaterialNode();

const quick = currentCatalogue.questions.filter((question) => question.quick);
const evidence = {
	state: 'named',
	opened: true,
	reviewedOn: SAMPLE_DAY,
	owner: 'active',
	where: 'Ordner QM'
} as const;

const companies: readonly (readonly [string, (locale: Locale) => Assessment])[] = [
	['the sample company', sampleCompany],
	['nothing answered', () => blank('full')],
	[
		'everything open',
		() =>
			blank(
				'full',
				allAnswered(() => ({ level: 0 }))
			)
	],
	[
		'everything claimed, nothing shown',
		() =>
			blank(
				'full',
				allAnswered(() => ({ level: 4 }))
			)
	],
	[
		'everything shown',
		() =>
			blank(
				'full',
				allAnswered(() => ({ level: 4, evidence }))
			)
	],
	[
		'nobody knows',
		() =>
			blank(
				'full',
				allAnswered(() => ({ level: 'unknown' }))
			)
	],
	[
		'half a quick check',
		() =>
			blank(
				'quick',
				allAnswered(() => ({ level: 1 }), quick.slice(0, 6))
			)
	]
];

const cases = companies.flatMap(([name, company]) =>
	locales.map((locale) => [name, locale, company] as const)
);

test.each(cases)('the meeting paper of "%s" (%s) is one page', async (_, locale, company) => {
	const document = report({ assessment: company(locale), locale, options: { extent: 'short' } });
	const pdf = await PDFDocument.load(renderPdf(document, material).bytes);
	expect(pdf.getPageCount()).toBe(1);
});

test.each(locales)('the meeting paper of any assessment (%s) is one page', async (locale) => {
	await fc.assert(
		fc.asyncProperty(assessments, async (assessment) => {
			const document = report({ assessment, locale, options: { extent: 'short' } });
			const pdf = await PDFDocument.load(renderPdf(document, material).bytes);
			expect(pdf.getPageCount()).toBe(1);
		}),
		{ numRuns: 100 }
	);
});

test.each(locales)(
	'the full report of the sample company (%s) has at most ten pages and 120 kB',
	async (locale) => {
		const { bytes, replaced } = renderPdf(report({ locale }), material);
		const pdf = await PDFDocument.load(bytes);
		expect(pdf.getPageCount()).toBeLessThanOrEqual(10);
		expect(bytes.length).toBeLessThanOrEqual(120_000);
		expect(replaced).toEqual([]);
	}
);
