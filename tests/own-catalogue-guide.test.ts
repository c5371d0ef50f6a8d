import { exec } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Every command of docs/own-catalogue.md is run, in a copy of the folder it is written for. */

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = await readFile(path.join(root, 'docs/own-catalogue.md'), 'utf8');
const commands = guide.split('\n').filter((line) => line.startsWith('npm run '));

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'guide-'));
	await cp(path.join(root, 'docs/own-catalogue'), folder, { recursive: true });
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

test('the guide has a command for everything it teaches', () => {
	const names = commands.map((command) => command.split(' ')[3]);
	expect(new Set(names)).toEqual(new Set(['catalogue', 'score', 'report']));
});

test.each(commands)(
	'%s',
	async (command) => {
		const done = await run(command.replace('npm run', `npm --prefix "${root}" run`));
		expect(done).toMatchObject({ code: 0, stderr: '' });
		const [, output] = / -o (\S+)/.exec(command) ?? [];
		if (output === undefined) expect(done.stdout).not.toBe('');
		else expect((await stat(path.join(folder, output))).size).toBeGreaterThan(0);
	},
	60_000
);

test('the sum the guide does is the one the program does', async () => {
	const { stdout } = await run(
		`npm --prefix "${root}" run --silent score -- bakery-korn.belegbar.json --catalogue bakery.json --today 2026-11-28`
	);
	const result: unknown = JSON.parse(stdout);
	expect(result).toHaveProperty('index.claimed', expect.closeTo(58.359375, 9));
	expect(guide).toContain('= 58.4');
}, 60_000);

interface Done {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

function run(command: string): Promise<Done> {
	return new Promise((resolve) => {
		const child = exec(command, { cwd: folder }, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, stdout, stderr });
		});
	});
}
