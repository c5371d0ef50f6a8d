import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import {
	contributionCode,
	contributionFile,
	contributionOf,
	scoreAssessment,
	type Contribution
} from '../../domain';
import { locales } from '$lib/language/locale';
import { resultCsv } from '../../report/csv';
import { renderDocx } from '../../report/docx/render-docx';
import { resultJson } from '../../report/result-json';
import { everything, instruments, report, words } from '../../report/testing/sample-report';
import { writeAssessmentFile } from '../format/write-dossier-file';
import { identifyFile, type Identified } from './identify-file';

const sample = sampleCompany('de');
const score = scoreAssessment(currentCatalogue, sample, SAMPLE_DAY);
const contribution: Contribution = contributionOf(currentCatalogue, sample, {
	today: SAMPLE_DAY,
	id: new Uint8Array(16).fill(7)
});

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function kindOf(content: string | Uint8Array, name = 'file'): Identified['kind'] {
	return identifyFile(typeof content === 'string' ? bytesOf(content) : content, name).kind;
}

describe('our own files are known by what is in them, whatever they are called:', () => {
	test('a saved check, of any format', () => {
		const file = writeAssessmentFile(sample);
		expect(identifyFile(bytesOf(file), 'download (3)')).toEqual({
			kind: 'check',
			text: file.trim()
		});
		expect(kindOf('{"format":0,"answers":{}}')).toBe('check');
		expect(kindOf('{"format":99,"catalogue":{}}')).toBe('check');
		expect(kindOf('{"format":2,"assessments":[]}')).toBe('check');
	});

	test('a contribution, as a file and as codes in a letter', () => {
		expect(kindOf(JSON.stringify(contributionFile(currentCatalogue, contribution)))).toBe(
			'contribution'
		);
		const code = contributionCode(currentCatalogue, contribution);
		expect(kindOf(`Hallo Anna,\r\nhier: ${code}\r\nGruß`)).toBe('codes');
		const guessed = { ...contribution, released: { aiUses: [] } };
		expect(kindOf(`hier: ${contributionCode(currentCatalogue, guessed)}`)).toBe('codes');
	});

	test('what a group kept of a meeting', () => {
		expect(kindOf('{"format":1,"kind":"group","comparison":{}}')).toBe('group-file');
	});

	test('the result as JSON', () => {
		const of = {
			catalogue: currentCatalogue,
			assessment: sample,
			sections: {},
			today: '2026-11-23'
		};
		const result = resultJson({ ...of, score });
		expect(kindOf(JSON.stringify(result))).toBe('result');
	});

	test.each(locales)('the table, also as a spreadsheet saves it again (%s)', (locale) => {
		const csv = resultCsv({
			instrument: instruments[locale],
			assessment: sample,
			score,
			today: SAMPLE_DAY,
			words: words[locale],
			options: everything
		});
		expect(kindOf(csv)).toBe('table');
		expect(kindOf(csv.replaceAll('"', '').replaceAll(/[;,]/g, '\t'))).toBe('table');
	});

	test('a chart, as SVG and PNG', () => {
		expect(
			kindOf('<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>')
		).toBe('picture');
		expect(kindOf('<svg>')).toBe('picture');
		expect(kindOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).toBe('picture');
	});

	test('the report as PDF, also behind a few bytes, as Word and as Markdown', async () => {
		const pdf = await PDFDocument.create();
		pdf.addPage();
		const bytes = await pdf.save();
		expect(kindOf(bytes)).toBe('pdf');
		expect(kindOf(Uint8Array.from([...bytesOf('\n\nHTTP\n'), ...bytes]))).toBe('pdf');
		expect(kindOf(await renderDocx(report(), () => Promise.resolve(Uint8Array.of(1))))).toBe(
			'word'
		);
		expect(kindOf('# Gesagt und belegt', 'Bericht.md')).toBe('report-text');
	});
});

test.each<[string, string | Uint8Array, Identified['kind']]>([
	['nothing at all', '', 'empty'],
	['a mark and nothing else', '\ufeff', 'empty'],
	['spaces', ' \r\n\t', 'empty'],
	['JSON of another program', '{"invoice":12}', 'foreign'],
	['a list', '[1,2]', 'foreign'],
	['half a check', '{"format":1,"answers":{"PR-01', 'cut-off'],
	['an archive', zipSync({ 'a.json': bytesOf('{}') }), 'archive'],
	['a text', 'Liebe Frau Meier,', 'unknown'],
	['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), 'unknown'],
	['a lost byte', Uint8Array.from([...bytesOf('{"name":"Müller, Sö'), 0xc3, 0x22, 0x7d]), 'damaged']
])('%s is told apart', (_, content, kind) => {
	expect(kindOf(content)).toBe(kind);
});

test('a check that speaks of PDFs is none', () => {
	expect(kindOf('{"format":1,"name":"%PDF-1.7","answers":{}}')).toBe('check');
});

test('a company keeps its umlauts, whatever its check was saved in', () => {
	const bytes = Uint8Array.from('{"answers":{},"name":"Müller"}', (letter) => letter.charCodeAt(0));
	expect(identifyFile(bytes, '')).toEqual({
		kind: 'check',
		text: '{"answers":{},"name":"Müller"}'
	});
});
