import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { currentCatalogue } from '../../src/lib/catalogues';
import type { Assessment } from '../../src/lib/domain';
import { locales, type Locale } from '../../src/lib/language/locale';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { readAttachment } from '../../src/lib/report/pdf/read-attachment';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { report } from '../../src/lib/report/testing/sample-report';
import { readAssessmentFile } from '../../src/lib/dossier/format/read-dossier-file';
import { writeAssessmentFile } from '../../src/lib/dossier/format/write-dossier-file';
import { arbitraryAssessmentOf } from '../../src/lib/dossier/format/testing/arbitrary-assessment';
import { nastyDocument } from './nasty-document';
import { documentWith, paragraph, sampleDocument } from './sample-document';
import { bytesFrom, isMissing } from './system-tool';

const material = await loadMaterialNode();
const hasQpdf = !isMissing('qpdf');
/** Hundreds of files, on a machine that does other things too; in milliseconds. */
const SLOW = 120_000;
const json = '{"format":1,"name":"Müller & „Söhne“ <GmbH>","note":"endstream endobj 👩‍💻"}';

function reportWith(content: string): Uint8Array {
	const attachment = { fileName: 'böse (datei) 👩‍💻.json', description: 'Antworten', json: content };
	return renderPdf({ ...documentWith([paragraph('Ein Satz.')]), attachment }, material).bytes;
}

/** File, report, PDF: what `npm run report` and the browser do. */
function pdfOf(file: string, assessment: Assessment, locale: Locale): Uint8Array {
	return renderPdf(report({ assessment, locale, attachmentJson: file }), material).bytes;
}

/** The file a PDF holds, read as an assessment and written again. */
async function fileIn(pdf: Uint8Array): Promise<string> {
	const text = await readAttachment(pdf);
	const result = readAssessmentFile(text, () => currentCatalogue);
	return result.ok ? writeAssessmentFile(result.assessment) : `${result.reason}: ${text}`;
}

/** On one page as any page can be: what comes back does not depend on what else is printed. */
test(
	'the file of any assessment comes back to the byte, also after another program saved the PDF',
	async () => {
		let run = 0;
		await fc.assert(
			fc.asyncProperty(arbitraryAssessmentOf(currentCatalogue), async (assessment) => {
				const file = writeAssessmentFile(assessment);
				const pdf = reportWith(file);
				expect(await readAttachment(pdf)).toBe(file);
				expect(await fileIn(pdf)).toBe(file);
				if (run++ % 10 === 0) await expectToSurviveSaving(pdf, file);
			}),
			{ numRuns: 400 }
		);
	},
	SLOW
);

test.each(locales)(
	'it comes back from a full report, also after another program has saved it (%s)',
	async (locale) => {
		await fc.assert(
			fc.asyncProperty(arbitraryAssessmentOf(currentCatalogue), async (assessment) => {
				const file = writeAssessmentFile(assessment);
				const pdf = pdfOf(file, assessment, locale);
				expect(await readAttachment(pdf)).toBe(file);
				expect(await fileIn(pdf)).toBe(file);
				await expectToSurviveSaving(pdf, file);
			}),
			{ numRuns: 10 }
		);
	},
	SLOW
);

async function expectToSurviveSaving(pdf: Uint8Array, file: string): Promise<void> {
	const loaded = await PDFDocument.load(pdf, { updateMetadata: false });
	expect(await fileIn(await loaded.save())).toBe(file);
	if (hasQpdf) expect(await fileIn(bytesFrom('qpdf', pdf, '--linearize', '{}', '-'))).toBe(file);
}

test('the assessment comes back from the nastiest report', async () => {
	const document = nastyDocument();
	const { bytes } = renderPdf(document, material);
	expect(await readAttachment(bytes)).toBe(document.attachment?.json);
});

test.each([true, false])(
	'the assessment survives another program saving the report (object streams: %s)',
	async (useObjectStreams) => {
		const pdf = await PDFDocument.load(reportWith(json), { updateMetadata: false });
		expect(await readAttachment(await pdf.save({ useObjectStreams }))).toBe(json);
	}
);

test.runIf(hasQpdf)('the assessment survives being rewritten for the web', async () => {
	const rewritten = bytesFrom('qpdf', reportWith(json), '--linearize', '{}', '-');
	expect(await readAttachment(rewritten)).toBe(json);
});

test('a PDF without an assessment has none', async () => {
	const { attachment: _, ...document } = sampleDocument();
	await expect(readAttachment(renderPdf(document, material).bytes)).rejects.toMatchObject({
		reason: 'no-attachment'
	});
	const foreign = await PDFDocument.create();
	foreign.addPage();
	await expect(readAttachment(await foreign.save())).rejects.toMatchObject({
		reason: 'foreign-pdf'
	});
});

test('an attachment that is no JSON file is left alone', async () => {
	const foreign = await PDFDocument.create();
	foreign.addPage();
	await foreign.attach(new Uint8Array([1, 2, 3]), 'picture.png');
	await expect(readAttachment(await foreign.save())).rejects.toMatchObject({
		reason: 'foreign-pdf'
	});
});

test('what is no PDF is refused', async () => {
	await expect(readAttachment(Buffer.from('hello'))).rejects.toThrow();
});

test('a report cut off in the middle gives nothing instead of half an assessment', async () => {
	const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const half = reportWith(json).slice(0, 3000);
	expect(await readAttachment(half).catch(() => 'refused')).toBe('refused');
	quiet.mockRestore();
});

test.runIf(hasQpdf)('a report that somebody protected by a password is told as such', async () => {
	const protect = ['--encrypt', 'geheim', 'geheim', '256', '--', '{}', '-'];
	const locked = bytesFrom('qpdf', reportWith(json), ...protect);
	await expect(readAttachment(locked)).rejects.toMatchObject({ reason: 'locked' });
});

test('no flipped bit in the attachment of a report gives other answers', async () => {
	const pdf = reportWith(json);
	const text = Buffer.from(pdf).toString('latin1');
	const [, number] = /\/EF <<\/F (\d+) 0 R/.exec(text) ?? [];
	const from = text.indexOf('stream\n', text.indexOf(`\n${number} 0 obj\n`)) + 'stream\n'.length;
	const to = text.indexOf('endstream', from) - 1;
	for (let at = from; at < to; at++) {
		const damaged = pdf.slice();
		damaged[at] = (damaged[at] ?? 0) ^ 0x04;
		const read = await readAttachment(damaged).catch(() => 'refused');
		expect(read).toBeOneOf(['refused', json]);
	}
});
