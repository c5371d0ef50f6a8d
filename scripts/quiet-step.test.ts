import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quietStep } from './quiet-step.mjs';
import { projectRoot, run } from './run.mjs';

const log = 'logs/quiet-step-test.log';
let said = '';

beforeEach(() => {
	said = '';
	const listen = (text: unknown) => {
		said += `${String(text)}\n`;
		return true;
	};
	vi.spyOn(process.stdout, 'write').mockImplementation(listen);
	vi.spyOn(console, 'log').mockImplementation(listen);
	vi.spyOn(console, 'error').mockImplementation(listen);
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(path.join(projectRoot, log), { force: true });
});

function step(program: string) {
	return quietStep({
		title: 'Doing it',
		log,
		work: () => run(process.execPath, ['--eval', program], { log })
	});
}

test('a step that succeeds says what it was and how long it took; the rest is in its log', async () => {
	expect(await step('for (let i = 0; i < 90; i++) console.warn("warning", i)')).toBe(0);
	expect(said).toMatch(/^Doing it … \n\d+ s\n$/);
	expect(readFileSync(path.join(projectRoot, log), 'utf8')).toContain('warning 89');
});

test('a step that fails ends with its last lines and names its log', async () => {
	expect(
		await step('console.log("first"); for (let i = 0; i < 12; i++) console.log(i); process.exit(3)')
	).toBe(3);
	expect(said).toMatch(/failed after \d+ s\n {4}0\n[^]* {4}11\nEverything it said is in logs\//);
	expect(said).not.toContain('first');
});
