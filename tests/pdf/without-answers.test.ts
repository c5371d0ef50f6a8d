import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/lib/dossier/files/read-file';
import { locales } from '../../src/lib/language/locale';
import { buildGroupSheet } from '../../src/lib/report/group/build-group-sheet';
import { groupSheetInput } from '../../src/lib/report/group/testing/sample-group';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import type { ReportDocument } from '../../src/lib/report/report-document';
import { report } from '../../src/lib/report/testing/sample-report';
import { bytesFrom, isMissing } from './system-tool';

const material = await loadMaterialNode();

/** What the door says of a paper, also after other programs have saved it. */
async function kindsOf(document: ReportDocument): Promise<readonly string[]> {
	const own = renderPdf(document, material).bytes;
	const loaded = await PDFDocument.load(own, { updateMetadata: false });
	const others = isMissing('qpdf') ? [] : [bytesFrom('qpdf', own, '--linearize', '{}', '-')];
	const files = [own, await loaded.save(), ...others];
	const read = files.map((bytes) => {
		const buffer = bytes.slice().buffer;
		return readFile({
			name: 'a.pdf',
			size: bytes.length,
			arrayBuffer: () => Promise.resolve(buffer)
		});
	});
	return [...new Set((await Promise.all(read)).map(({ kind }) => kind))];
}

describe.each(locales)('a paper that holds no answers is told apart (%s)', (locale) => {
	test('a report made without them', async () => {
		const paper = report({ locale, options: { withAttachment: false, extent: 'short' } });
		expect(await kindsOf(paper)).toEqual(['no-attachment']);
	});

	test('the sheet of a group', async () => {
		expect(await kindsOf(buildGroupSheet(groupSheetInput({ locale, count: 9 })))).toEqual([
			'group-sheet'
		]);
	});
});
