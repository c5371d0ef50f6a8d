import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Too large to fetch for one test. */
const optional = new Set(['soffice']);

/**
 * Whether a program of the system is missing, so that a test can be skipped and counted as skipped;
 * said aloud. With CI set it is an error: no check is left out there.
 */
export function isMissing(program: string): boolean {
	if (!spawnSync(program, ['--version']).error) return false;
	if (optional.has(program)) {
		console.warn(`NOT CHECKED: ${program} is not installed.`);
		return true;
	}
	if (process.env['CI']) throw new Error(`${program} is not installed (qpdf, poppler-utils).`);
	console.warn(`NOT CHECKED: ${program} is not installed (qpdf, poppler-utils).`);
	return true;
}

/** What a program of the system says about a PDF; `{}` among the parameters stands for the file. */
export function runOnPdf(
	program: string,
	pdf: Uint8Array,
	...parameters: readonly string[]
): string {
	return bytesFrom(program, pdf, ...parameters).toString('utf8');
}

/** The same for a program that answers with a file. */
export function bytesFrom(
	program: string,
	pdf: Uint8Array,
	...parameters: readonly string[]
): Buffer {
	const folder = mkdtempSync(join(tmpdir(), 'belegbar-pdf-'));
	const file = join(folder, 'report.pdf');
	writeFileSync(file, pdf);
	const filled = parameters.map((parameter) => parameter.replace('{}', file));
	const run = spawnSync(program, filled, { maxBuffer: 50_000_000 });
	rmSync(folder, { recursive: true });
	if (run.status !== 0)
		throw new Error(`${program} says: ${run.stderr.toString()}${run.stdout.toString()}`);
	return run.stdout;
}
