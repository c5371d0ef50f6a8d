import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/lib/language/locale';
import { buildGroupSheet } from '../../src/lib/report/group/build-group-sheet';
import { buildOwnInGroup } from '../../src/lib/report/group/build-own-in-group';
import {
	company,
	groupSheetInput,
	type Order
} from '../../src/lib/report/group/testing/sample-group';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { createTypesetter } from '../../src/lib/report/pdf/text/typesetter';
import { wordsOf, wordsReadAloud } from './reading-order';
import { isMissing, runOnPdf } from './system-tool';
import { checkUa } from './ua-check';

const material = await loadMaterialNode();

const groups: readonly (readonly [string, Order])[] = [
	['five, protected', { count: 5 }],
	['eight, protected', { count: 8 }],
	['twelve, protected', { count: 12 }],
	['thirty, protected', { count: 30 }],
	['eighteen in three industries', { count: 18, split: 'industry' }],
	['eight, one dimension hidden', { count: 8, silent: 4 }],
	['nine in the quick check', { count: 9, scope: 'quick' }],
	['three, open', { count: 3, mode: 'open' }],
	['six, open', { count: 6, mode: 'open' }]
];

function sheetsOf(order: Order, locale: Locale) {
	const input = groupSheetInput({ ...order, locale });
	const contribution = company(1, order);
	return [
		['group sheet', buildGroupSheet(input)],
		['own sheet', buildOwnInGroup({ ...input, contribution, commitment: '', plans: [] })]
	] as const;
}

const sheets = groups.flatMap(([group, order]) =>
	locales.flatMap((locale) =>
		sheetsOf(order, locale).map(([name, document]) => [group, locale, name, document] as const)
	)
);

describe.each(sheets)('of %s (%s) the %s', (_group, _locale, _name, document) => {
	const { bytes, replaced } = renderPdf(document, material);

	test('has no fault an accessibility check could find', async () => {
		expect(await checkUa(bytes)).toEqual([]);
		expect(replaced).toEqual([]);
	});

	test.skipIf(isMissing('qpdf'))('is a sound file', () => {
		expect(runOnPdf('qpdf', bytes, '--check', '{}')).toContain(
			'No syntax or stream encoding errors'
		);
	});

	test.skipIf(isMissing('pdfimages'))('has no raster image', () => {
		expect(runOnPdf('pdfimages', bytes, '-list', '{}').trim().split('\n')).toHaveLength(2);
	});

	test('is small and not long', async () => {
		expect(bytes.length).toBeLessThan(60_000);
		expect((await PDFDocument.load(bytes)).getPageCount()).toBeLessThanOrEqual(7);
	});
});

/** One of every kind of content: the program takes its time. */
const readAloud = sheets.filter(([group]) =>
	['twelve, protected', 'eighteen in three industries', 'three, open'].includes(group)
);

describe.each(readAloud)('of %s (%s) the %s', (_group, _locale, _name, document) => {
	test.skipIf(isMissing('pdfinfo'))('reads every word once and in order', () => {
		const { clean } = createTypesetter(new Set(), () => []);
		const { bytes } = renderPdf(document, material);
		const structure = runOnPdf('pdfinfo', bytes, '-struct-text', '{}');
		expect(wordsReadAloud(structure)).toEqual(wordsOf(document, clean));
	});
});
