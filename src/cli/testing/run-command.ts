import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a command as a person runs it: a process of its own, in the folder of the test assessments. */

export interface CommandRun {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

const folder = fileURLToPath(new URL('../../../tests/fixtures/assessments', import.meta.url));

/** Runs src/cli/score.ts. */
export function runScore(
	args: readonly string[],
	environment: Environment = {}
): Promise<CommandRun> {
	const script = fileURLToPath(new URL('../score.ts', import.meta.url));
	return run(process.execPath, ['--import', 'tsx', script, ...args], environment);
}

/** Runs any program. */
export function run(
	program: string,
	args: readonly string[],
	environment: Environment = {}
): Promise<CommandRun> {
	return new Promise((resolve) => {
		const options = { cwd: folder, env: { ...process.env, ...environment } };
		const child = execFile(program, args, options, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, stdout, stderr });
		});
	});
}
