import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAttachment } from '../lib/report/pdf/read-attachment';
import { reportCommand } from './report-command';
import { call, fromProject, runScript } from './testing/run-command';

/** The report command, called and once run as a person runs it. */

const sample = 'e20-full.belegbar.json';
const TODAY = ['--today', '2026-11-23'];

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'report-'));
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

test.each([
	['docx', 'PK'],
	['md', 'Muster Metallbau GmbH']
])(
	'the ending .%s says what kind of file it becomes, with equal bytes',
	async (ending, start) => {
		const files = ['one', 'two'].map((name) => path.join(folder, `${name}.${ending}`));
		for (const file of files) {
			const done = await call(reportCommand, [sample, '-o', file, ...TODAY]);
			expect(done).toEqual({ code: 0, stdout: '', stderr: '' });
		}
		const [one, two] = await Promise.all(files.map((file) => readFile(file)));
		if (!one || !two) throw new Error('both files must be there');
		expect(one.toString('utf8').startsWith(start)).toBe(true);
		expect(two.equals(one)).toBe(true);
	},
	60_000
);

test('the same assessment and day give the same bytes, with the assessment inside', async () => {
	const files = ['one.pdf', 'two.pdf'].map((name) => path.join(folder, name));
	const [fromShell = '', fromHere = ''] = files;
	const succeeded = { code: 0, stdout: '', stderr: '' };
	const order = [fromProject(sample), '-o', fromShell, ...TODAY];
	expect(await runScript('report', order)).toEqual(succeeded);
	expect(await call(reportCommand, [sample, '-o', fromHere, ...TODAY])).toEqual(succeeded);
	const [one, two] = await Promise.all(files.map((file) => readFile(file)));
	if (!one || !two) throw new Error('both files must be there');
	expect(two.equals(one)).toBe(true);
	expect(one.subarray(0, 5).toString()).toBe('%PDF-');
	expect(await readAttachment(new Uint8Array(one))).toContain('"PR-01"');
}, 60_000);

test('the shell, too, learns from the exit code that something was refused', async () => {
	const { code, stdout, stderr } = await runScript('report', ['nothing.json', '-o', 'out.pdf']);
	expect([code, stdout, stderr]).toEqual([2, '', 'nothing.json: there is no such file\n']);
}, 60_000);

test.each([
	['no assessment', ['-o', 'out.pdf'], 'no assessment given'],
	['no file to write', [sample], 'no -o <out.pdf|.docx|.md> given'],
	['an unknown ending', [sample, '-o', 'out.odt'], '-o must end in .pdf, .docx or .md'],
	['an unknown language', [sample, '-o', 'out.pdf', '--lang', 'fr'], '--lang must be de or en'],
	[
		'a day that does not exist',
		[sample, '-o', 'out.pdf', '--today', '2026-02-30'],
		'--today must be'
	],
	['a file that is not there', ['nothing.json', '-o', 'out.pdf'], 'there is no such file'],
	['an option nobody knows', [sample, '-o', 'out.pdf', '--colour'], '--colour']
])(
	'%s: exit 2, one clear line, nothing written',
	async (_, args, line) => {
		const inFolder = args.map((arg) =>
			arg === 'out.pdf' ? path.join(folder, 'refused.pdf') : arg
		);
		const { code, stdout, stderr } = await call(reportCommand, inFolder);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(line);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(await readdir(folder)).not.toContain('refused.pdf');
	},
	60_000
);
