import { link, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogueCommand } from './catalogue-command';
import { reportCommand } from './report-command';
import { scoreCommand } from './score-command';
import { call, projectFolder, runScript } from './testing/run-command';

/** How every command behaves at the door: help, pipes, folders, and what it never writes over. */

const TODAY = ['--today', '2026-11-28'];
const example = path.join(projectFolder, 'docs/own-catalogue');

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'commands-'));
	for (const name of ['bakery.json', 'bakery-korn.belegbar.json']) {
		await writeFile(path.join(folder, name), await readFile(path.join(example, name)));
	}
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

const scored = ['bakery-korn.belegbar.json', '--catalogue', 'bakery.json', ...TODAY];

describe.each([
	['score', scoreCommand],
	['report', reportCommand],
	['catalogue', catalogueCommand]
])('%s', (name, command) => {
	test.each(['--help', '-h'])('%s says how it is called and how it ends', async (flag) => {
		const { code, stdout, stderr } = await call(command, [flag]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(new RegExp(`^usage: npm run --silent ${name} -- <`));
		expect(stdout).toContain('Ends with 0');
	});

	test('a fault nobody foresaw is one line without a stack, with another exit code', async () => {
		const breaking = {
			get folder(): string {
				throw new TypeError('no such thing\n    at Object.<anonymous> (file.ts:1:2)');
			}
		};
		const args = name === 'report' ? ['a.json', '-o', 'a.pdf'] : ['a.json'];
		const { code, stderr } = await call(command, args, breaking);
		expect([code, stderr]).toEqual([1, 'this should not have happened: no such thing\n']);
	});
});

describe('files are where the person is', () => {
	test('npm changes the folder, the command does not', async () => {
		const done = await runScript('score', [...scored, '-o', 'out.json'], {}, { folder });
		expect(done).toEqual({ code: 0, stdout: '', stderr: '' });
		expect(await readdir(folder)).toContain('out.json');
	}, 60_000);

	test('a dash reads what is piped in, and writes to the pipe', async () => {
		const stdin = await readFile(path.join(folder, 'bakery-korn.belegbar.json'), 'utf8');
		const order = ['-', '--catalogue', 'bakery.json', ...TODAY, '-o', '-'];
		const piped = await runScript('score', order, {}, { folder, stdin });
		expect(piped).toEqual(await call(scoreCommand, scored, { folder }));
		expect(piped.stdout).toContain('"bakery-guide"');
	}, 60_000);

	test('a report goes into a pipe once it is said as what', async () => {
		const order = [...scored, '-o', '-'];
		const untold = await call(reportCommand, order, { folder });
		expect(untold.stderr).toBe('-o -: say what to write with --as pdf|docx|md\n');
		const told = await call(reportCommand, [...order, '--as', 'md', '--lang', 'en'], { folder });
		expect([told.code, told.stderr]).toEqual([0, '']);
		expect(told.stdout).toContain('Bakehouse claimed 61');
		expect(told.stdout).toContain('All are in one place, with quantities and times.');
	}, 60_000);

	test('two files do not come through one pipe', async () => {
		const { code, stderr } = await call(scoreCommand, ['-', '--catalogue', '-']);
		expect([code, stderr]).toEqual([2, 'only one of the two files can come from standard input\n']);
	});

	test('a folder that is not there is named in plain words', async () => {
		const { code, stderr } = await call(scoreCommand, [...scored, '-o', 'no/out.json'], { folder });
		expect([code, stderr]).toEqual([
			2,
			'no/out.json: could not be written: there is no such folder\n'
		]);
	});
});

describe('nothing is written over by mistake', () => {
	test.each(['bakery-korn.belegbar.json', 'bakery.json', 'symlink.json', 'link.json'])(
		'what is read stays, also with --force: %s',
		async (output) => {
			const file = path.join(folder, 'bakery-korn.belegbar.json');
			await symlink(file, path.join(folder, 'symlink.json'));
			await link(file, path.join(folder, 'link.json'));
			const before = await readFile(path.join(folder, output));
			const done = await call(scoreCommand, [...scored, '-o', output, '--force'], { folder });
			expect(done).toEqual({
				code: 2,
				stdout: '',
				stderr: `${output}: this is what is read; it is not written over\n`
			});
			expect(await readFile(path.join(folder, output))).toEqual(before);
		}
	);

	test('another file is written over only with --force', async () => {
		const file = path.join(folder, 'out.json');
		await writeFile(file, 'mine');
		const order = [...scored, '-o', 'out.json'];
		const refused = await call(scoreCommand, order, { folder });
		expect([refused.code, refused.stderr]).toEqual([
			2,
			'out.json: there is such a file already; --force writes over it\n'
		]);
		expect(await readFile(file, 'utf8')).toBe('mine');
		expect((await call(scoreCommand, [...order, '--force'], { folder })).code).toBe(0);
		expect(await readFile(file, 'utf8')).toContain('"index"');
	});
});

describe('a catalogue of one’s own', () => {
	test('is said what it is', async () => {
		const { code, stdout, stderr } = await call(catalogueCommand, ['bakery.json'], { folder });
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(
			'bakery-guide 1.0.0: Backstuben-Check\n' +
				'8 questions, 5 of them quick, in 3 dimensions; 2 gates\n' +
				'texts complete: de, en\n'
		);
	});

	test('a place where it is not JSON has a line and a column', async () => {
		const stdin = '{\n\t"format": 1,\n\t"id": bakery\n}\n';
		const { stderr } = await call(catalogueCommand, ['-'], { stdin });
		expect(stderr).toBe('standard input: the file is not JSON: line 3, column 8\n');
	});

	test('scores from 0 to 1 are scored and wondered at', async () => {
		const text = await readFile(path.join(folder, 'bakery.json'), 'utf8');
		const shares = text.replace(/"levels": \[\s*0,\s*100\s*\]/, '"levels": [0, 1]');
		await writeFile(path.join(folder, 'bakery.json'), shares);
		const { code, stdout, stderr } = await call(scoreCommand, scored, { folder });
		expect([code, stdout.length > 0]).toEqual([0, true]);
		expect(stderr).toBe(
			'bakery.json: questions.till.levels: no score is above 1; scores are written from 0 to 100, not from 0 to 1\n'
		);
	});

	test('without words it is scored and not reported', async () => {
		const text = await readFile(path.join(folder, 'bakery.json'), 'utf8');
		const wordless = text.slice(0, text.indexOf(',\n\t"texts"'));
		await writeFile(path.join(folder, 'bakery.json'), `${wordless}}`);
		expect((await call(scoreCommand, scored, { folder })).code).toBe(0);
		const { code, stderr } = await call(reportCommand, [...scored, '-o', 'out.pdf'], { folder });
		expect([code, stderr]).toEqual([
			2,
			'bakery.json: texts: a report needs the words of the catalogue\n'
		]);
	});
});
