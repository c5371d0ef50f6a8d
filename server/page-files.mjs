import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The prerendered pages with their addresses.
 *
 * @param {string} folder
 */
export function readPages(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.map((file) => ({
			address: addressOf(path.relative(folder, file)),
			html: readFileSync(file, 'utf8')
		}));
}

/** @param {string} file */
function addressOf(file) {
	const page = file
		.split(path.sep)
		.join('/')
		.replace(/\.html$/, '');
	return `/${page.replace(/(^|(?<=\/))index$/, '')}`;
}
