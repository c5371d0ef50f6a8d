import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSafely, type Command } from '../command';

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
export async function call(
	command: Command,
	args: readonly string[],
	surroundings: Surroundings = {}
): Promise<CommandRun> {
	const printed: Uint8Array[] = [];
	let stderr = '';
	const code = await runSafely(command, args, {
		get folder() {
			return surroundings.folder ?? path.join(projectFolder, assessments);
		},
		readStdin: () => Buffer.from(surroundings.stdin ?? ''),
		print: (content) => printed.push(Buffer.from(content)),
		complain: (text) => (stderr += text)
	});
	return { code, stdout: Buffer.concat(printed).toString('utf8'), stderr };
}

/** Where a command is called, and what is piped into it. */
export interface Surroundings {
	readonly folder?: string;
	readonly stdin?: string;
}

/** Runs a script of package.json as the README says it is run. */
export function runScript(
	name: 'catalogue' | 'score' | 'report',
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	{ folder = projectFolder, stdin = '' }: Surroundings = {}
): Promise<CommandRun> {
	return new Promise((resolve) => {
		const options = { cwd: folder, env: { ...process.env, ...environment } };
		const prefix = folder === projectFolder ? [] : ['--prefix', projectFolder];
		const order = [...prefix, 'run', '--silent', name, '--', ...args];
		const child = execFile('npm', order, options, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, stdout, stderr });
		});
		child.stdin?.end(stdin);
	});
}

/** A test assessment as it is named in the project's folder. */
export function fromProject(file: string): string {
	return path.join(assessments, file);
}
