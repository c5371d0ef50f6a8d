import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { damaged, defects } from './defects';
import { sampleDocument } from './sample-document';
import { checkUa } from './ua-check';

const { bytes } = renderPdf(sampleDocument(), await loadMaterialNode());

test('a report has no fault an accessibility check could find', async () => {
	expect(await checkUa(bytes)).toEqual([]);
});

test('a report another program saved again is still without fault', async () => {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	expect(await checkUa(await pdf.save())).toEqual([]);
});

test.each(defects)('the check notices: $problem', async (defect) => {
	expect(await checkUa(await damaged(bytes, defect))).toContain(defect.problem);
});
