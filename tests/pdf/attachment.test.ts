import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { locales } from '../../src/lib/i18n/locale';
import { loadFontsNode } from '../../src/lib/report/pdf/load-fonts-node';
import { readAttachment } from '../../src/lib/report/pdf/read-attachment';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { nastyDocument } from './nasty-document';
import { documentWith, paragraph, sampleDocument } from './sample-document';
import { bytesFrom, isMissing } from './system-tool';

const fonts = await loadFontsNode();
const json = '{"format":1,"name":"Müller & „Söhne“ <GmbH>","note":"endstream endobj 👩‍💻"}';

function reportWith(content: string): Uint8Array {
	const attachment = { fileName: 'böse (datei) 👩‍💻.json', description: 'Antworten', json: content };
	return renderPdf({ ...documentWith([paragraph('Ein Satz.')]), attachment }, fonts).bytes;
}

test.each(locales)(
	'any assessment comes back from its report as it went in (%s)',
	async (locale) => {
		const small = { ...documentWith([paragraph('x')]), locale };
		await fc.assert(
			fc.asyncProperty(fc.json({ maxDepth: 3 }), async (content) => {
				const attachment = { fileName: 'a.belegbar.json', description: 'x', json: content };
				const { bytes } = renderPdf({ ...small, attachment }, fonts);
				expect(await readAttachment(bytes)).toBe(content);
			}),
			{ numRuns: 100 }
		);
	}
);

test('the assessment comes back from the nastiest report', async () => {
	const document = nastyDocument();
	const { bytes } = renderPdf(document, fonts);
	expect(await readAttachment(bytes)).toBe(document.attachment?.json);
});

test.each([true, false])(
	'the assessment survives another program saving the report (object streams: %s)',
	async (useObjectStreams) => {
		const pdf = await PDFDocument.load(reportWith(json), { updateMetadata: false });
		expect(await readAttachment(await pdf.save({ useObjectStreams }))).toBe(json);
	}
);

test.skipIf(isMissing('qpdf'))('the assessment survives being rewritten for the web', async () => {
	const rewritten = bytesFrom('qpdf', reportWith(json), '--linearize', '{}', '-');
	expect(await readAttachment(rewritten)).toBe(json);
});

test('a PDF without an assessment has none', async () => {
	const { attachment: _, ...document } = sampleDocument();
	expect(await readAttachment(renderPdf(document, fonts).bytes)).toBeUndefined();
	const foreign = await PDFDocument.create();
	foreign.addPage();
	expect(await readAttachment(await foreign.save())).toBeUndefined();
});

test('an attachment that is no JSON file is left alone', async () => {
	const foreign = await PDFDocument.create();
	foreign.addPage();
	await foreign.attach(new Uint8Array([1, 2, 3]), 'picture.png');
	expect(await readAttachment(await foreign.save())).toBeUndefined();
});

test('what is no PDF is refused', async () => {
	await expect(readAttachment(Buffer.from('hello'))).rejects.toThrow();
});

test('a report cut off in the middle gives nothing instead of half an assessment', async () => {
	const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const half = reportWith(json).slice(0, 3000);
	expect(await readAttachment(half).catch(() => 'refused')).toBeOneOf(['refused', undefined]);
	quiet.mockRestore();
});
