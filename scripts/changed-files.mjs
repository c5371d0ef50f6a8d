import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run.mjs';

/** The commit in which this branch left main; on main itself the last one. */
export function changesBegan() {
	try {
		return git('merge-base', 'HEAD', 'main');
	} catch {
		return git('rev-parse', 'HEAD');
	}
}

/**
 * Files that were changed or added since a commit, committed or not, and are still there.
 *
 * @param {string} commit
 */
export function changedFiles(commit) {
	const listed = [
		git('diff', '--name-only', '--diff-filter=d', commit),
		git('ls-files', '--others', '--exclude-standard')
	];
	const files = listed.flatMap((text) => text.split('\n')).filter((file) => file !== '');
	return files.filter((file) => existsSync(path.join(projectRoot, file)));
}

/** @param {...string} parameters */
function git(...parameters) {
	return execFileSync('git', parameters, { cwd: projectRoot, stdio: 'pipe' })
		.toString('utf8')
		.trim();
}
