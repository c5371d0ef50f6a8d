import { describe, expect, test } from 'vitest';
import { sampleCompany } from '../../src/lib/catalogues/sample-company';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { report } from '../../src/lib/report/testing/sample-report';
import { createTypesetter } from '../../src/lib/report/pdf/text/typesetter';
import { nastyDocument, unprintable } from './nasty-document';
import { wordsOf, wordsReadAloud } from './reading-order';
import { documentWith, paragraph, sampleDocument } from './sample-document';
import { isMissing, runOnPdf } from './system-tool';
import { checkUa } from './ua-check';

const material = await loadMaterialNode();
const documents = [
	['a small report', documentWith([paragraph('Ein Satz.')])],
	['a full report', sampleDocument()],
	['a report in English', sampleDocument({ locale: 'en' })],
	['a report without its assessment', withoutAttachment()],
	['the report of the sample company', report()],
	['the same in English', report({ locale: 'en' })],
	['the report of a half-finished check', halfFinished()],
	['the nastiest input', nastyDocument()]
] as const;

describe.each(documents)('%s', (_, document) => {
	const { bytes } = renderPdf(document, material);

	test.skipIf(isMissing('qpdf'))('is a sound file', () => {
		expect(runOnPdf('qpdf', bytes, '--check', '{}')).toContain(
			'No syntax or stream encoding errors'
		);
	});

	test.skipIf(isMissing('pdffonts'))('brings its fonts and can be read as text', () => {
		const [, , ...rows] = runOnPdf('pdffonts', bytes, '{}').trim().split('\n');
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/);
	});

	test.skipIf(isMissing('pdfimages'))('has no raster image', () => {
		expect(runOnPdf('pdfimages', bytes, '-list', '{}').trim().split('\n')).toHaveLength(2);
	});

	test.skipIf(isMissing('pdfinfo'))('reads every word once and in order', () => {
		const { clean } = createTypesetter(new Set(), () => []);
		const structure = runOnPdf('pdfinfo', bytes, '-struct-text', '{}');
		expect(wordsReadAloud(structure)).toEqual(wordsOf(document, clean));
	});

	test('has no fault an accessibility check could find', async () => {
		expect(await checkUa(bytes)).toEqual([]);
	});

	test('is the same to the byte when made again', () => {
		expect(Buffer.from(renderPdf(document, material).bytes).equals(Buffer.from(bytes))).toBe(true);
	});
});

test.skipIf(isMissing('pdftotext'))('a half-finished check says so on every page', () => {
	const { bytes } = renderPdf(halfFinished(), material);
	const pages = runOnPdf('pdftotext', bytes, '-layout', '{}', '-').split('\f').slice(0, -1);
	expect(pages.length).toBeGreaterThan(4);
	for (const page of pages) expect(page).toContain('Zwischenstand, 17 von 40');
});

test('another date or another word makes another file with another id', () => {
	const ids = [
		sampleDocument(),
		sampleDocument({ date: '2026-11-24' }),
		sampleDocument({ header: 'x' })
	].map((document) => {
		const text = Buffer.from(renderPdf(document, material).bytes).toString('latin1');
		return /\/ID \[<([0-9A-F]{32})> <\1>\]/.exec(text)?.[1];
	});
	expect(ids).not.toContain(undefined);
	expect(new Set(ids).size).toBe(3);
});

test('characters the font lacks are listed once each, in order of appearance', () => {
	expect(renderPdf(nastyDocument(), material).replaced).toEqual(unprintable);
	expect(renderPdf(sampleDocument(), material).replaced).toEqual([]);
});

test('a report is small', () => {
	expect(renderPdf(documents[0][1], material).bytes.length).toBeLessThan(20_000);
	expect(renderPdf(sampleDocument(), material).bytes.length).toBeLessThan(40_000);
});

test.skipIf(isMissing('pdftotext'))(
	'every page says which one it is, however long the footer',
	() => {
		const { bytes } = renderPdf(nastyDocument(), material);
		const pages = runOnPdf('pdftotext', bytes, '-layout', '{}', '-').split('\f').slice(0, -1);
		expect(pages.length).toBeGreaterThan(10);
		pages.forEach((page, i) => expect(page).toContain(` ${i + 1}/${pages.length}`));
	}
);

test.skipIf(isMissing('pdftotext'))(
	'a table that goes on shows its header again on every page',
	() => {
		const { bytes } = renderPdf(sampleDocument(), material);
		const pages = runOnPdf('pdftotext', bytes, '-layout', '{}', '-').split('\f');
		const withRows = pages.filter((page) => /DA-\d\d +Gibt es/.test(page));
		expect(withRows.length).toBeGreaterThan(1);
		for (const page of withRows) expect(page).toMatch(/Frage +Wortlaut +Gewählte Beschreibung/);
	}
);

test('links lead to answers and published addresses, and nowhere else', () => {
	const text = Buffer.from(renderPdf(nastyDocument(), material).bytes).toString('latin1');
	expect(text).not.toContain('javascript');
	const sample = uncompressed(renderPdf(sampleDocument(), material).bytes);
	expect(sample).toContain('(https://eur-lex.europa.eu/eli/reg/2016/679/oj?uri=a&b=%C3%BC)');
});

function uncompressed(bytes: Uint8Array): string {
	return isMissing('qpdf')
		? ''
		: runOnPdf('qpdf', bytes, '--qdf', '--object-streams=disable', '{}', '-');
}

function halfFinished() {
	const sample = sampleCompany('de');
	const answers = Object.fromEntries(Object.entries(sample.answers).slice(0, 17));
	return report({ assessment: { ...sample, answers } });
}

function withoutAttachment() {
	const { attachment: _, ...document } = sampleDocument();
	return document;
}
