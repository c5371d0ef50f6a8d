import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command';

/** Runs the commands: in this process, or as a person runs them. */

export interface CommandRun {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

const assessments = path.join('tests', 'fixtures', 'assessments');

/** Calls a command in the folder of the test assessments. */
export async function call(command: Command, args: readonly string[]): Promise<CommandRun> {
	let stdout = '';
	let stderr = '';
	const code = await command(args, {
		folder: path.join(projectFolder, assessments),
		print: (text) => (stdout += text),
		complain: (text) => (stderr += text)
	});
	return { code, stdout, stderr };
}

/** Runs a script of package.json in the project's folder, as the README says it is run. */
export function runScript(
	name: 'score' | 'report',
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {}
): Promise<CommandRun> {
	return new Promise((resolve) => {
		const options = { cwd: projectFolder, env: { ...process.env, ...environment } };
		const order = ['run', '--silent', name, '--', ...args];
		const child = execFile('npm', order, options, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, stdout, stderr });
		});
	});
}

/** A test assessment as it is named in the project's folder. */
export function fromProject(file: string): string {
	return path.join(assessments, file);
}
