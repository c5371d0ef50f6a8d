import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { nodeTools } from '../src/cli/node-tools';
import { locales } from '../src/lib/language/locale';
import { renderDocx } from '../src/lib/report/docx/render-docx';
import { buildGroupSheet } from '../src/lib/report/group/build-group-sheet';
import { groupSheetInput } from '../src/lib/report/group/testing/sample-group';
import type { Block, ReportDocument } from '../src/lib/report/report-document';
import { wordsIn, wordsOf } from '../src/lib/report/testing/document-words';
import { everyBlock } from '../src/lib/report/testing/every-block';
import { report } from '../src/lib/report/testing/sample-report';
import { isMissing } from './pdf/system-tool';

/** Word files opened by the word processor that everybody can have. */

const documents: readonly (readonly [string, ReportDocument])[] = [
	...locales.map((locale) => [`the report (${locale})`, report({ locale })] as const),
	['a group sheet', buildGroupSheet(groupSheetInput({ count: 9 }))],
	['every block with nasty texts', everyBlock()]
];

test.skipIf(isMissing('soffice')).each(documents)(
	'LibreOffice opens %s and has every word of it',
	async (_, document) => {
		const { rasterise } = await nodeTools();
		const text = asText(await renderDocx(document, rasterise));
		// Numbers and bullets of lists are written out there, pictures are not.
		const marks = /^(?:•|\d+\.)$/;
		const expected = wordsOf({ ...document, blocks: document.blocks.map(withoutPictures) });
		expect(wordsIn(text).filter((word) => !marks.test(word))).toEqual(
			expected.filter((word) => !marks.test(word))
		);
	},
	120_000
);

function withoutPictures(block: Block): Block {
	if (block.kind === 'box') return { ...block, blocks: block.blocks.map(withoutPictures) };
	return block.kind === 'figure' ? { ...block, alt: '' } : block;
}

function asText(docx: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'belegbar-word-'));
	writeFileSync(join(folder, 'report.docx'), docx);
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
	const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
	const order = [profile, '--headless', ...target, join(folder, 'report.docx')];
	const { status, stderr } = spawnSync('soffice', order, { timeout: 110_000 });
	const complaints = stderr.toString().replace(/^Warning: failed to launch javaldx.*\n/, '');
	expect([status, complaints]).toEqual([0, '']);
	const text = readFileSync(join(folder, 'report.txt'), 'utf8');
	rmSync(folder, { recursive: true });
	return text.replace(/^\ufeff/, '');
}
