import * as fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { currentCatalogue } from '../catalogues';
import { PLAN_LIMITS, scoreAssessment, type Assessment } from '../domain';
import { locales, type Locale } from '../language/locale';
import { loadMaterialNode } from './pdf/load-material-node';
import { renderPdf } from './pdf/render-pdf';
import { allAnswered, allText, assessments, blank, report } from './testing/sample-report';

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

/** Of the letters that take most room. */
function wideText(length: number): string {
	return `${'MWÄ QÖW '.repeat(length).slice(0, length - 1)}.`;
}

/** Plans of the last meeting by the lengths of what was planned and what came in between. */
function plansOf(lengths: readonly { what: number; between: number }[]) {
	const plans = lengths.map(({ what, between }, key) => {
		const outcome = { state: 'partly', between: wideText(between), saidOn: SAMPLE_DAY };
		const texts = { what: wideText(what), who: wideText(60), seenBy: wideText(120) };
		const plan = { format: 1, ...texts, until: SAMPLE_DAY, madeOn: '2026-10-23', outcome };
		return [key, plan] as const;
	});
	return { plans: Object.fromEntries(plans) };
}

async function expectOnePage(order: Parameters<typeof report>[0]) {
	const document = report({ ...order, options: { extent: 'short' } });
	expect(allText(document)).toContain('MWÄ');
	const pdf = await PDFDocument.load(renderPdf(document, material).bytes);
	expect(pdf.getPageCount()).toBe(1);
}

const { what, between, open } = PLAN_LIMITS;

test.each(locales)(
	'the meeting paper of any assessment with three plans of the longest (%s) is one page',
	async (locale) => {
		const sections = plansOf(Array.from({ length: open }, () => ({ what, between })));
		await fc.assert(
			fc.asyncProperty(assessments, (assessment) =>
				expectOnePage({ assessment, locale, sections })
			),
			{ numRuns: 100 }
		);
	}
);

test.each(locales)(
	'the meeting paper of any assessment with any plans (%s) is one page',
	async (locale) => {
		const lengths = fc.record({
			what: fc.integer({ min: 5, max: what }),
			between: fc.integer({ min: 5, max: between })
		});
		const anyPlans = fc.array(lengths, { minLength: 1, maxLength: open }).map(plansOf);
		await fc.assert(
			fc.asyncProperty(assessments, anyPlans, (assessment, sections) =>
				expectOnePage({ assessment, locale, sections })
			),
			{ numRuns: 100 }
		);
	}
);

test.each(locales)(
	'the meeting paper of any check after any other with any plans (%s) is one page',
	async (locale) => {
		const sections = plansOf(Array.from({ length: open }, () => ({ what: 60, between: 60 })));
		await fc.assert(
			fc.asyncProperty(assessments, assessments, (assessment, earlier) => {
				const before = { ...earlier, scope: assessment.scope };
				const score = scoreAssessment(currentCatalogue, before, SAMPLE_DAY);
				const previous = { assessment: before, catalogue: currentCatalogue, score };
				return expectOnePage({ assessment, locale, sections, previous });
			}),
			{ numRuns: 40 }
		);
	}
);

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
