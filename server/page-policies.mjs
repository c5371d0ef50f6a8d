import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The content security policy of each prerendered page by its address.
 *
 * Those pages carry it as a meta element, where `frame-ancestors` has no effect and which only counts
 * from its place in the page on. The same policy as a header, completed, has neither gap.
 *
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>}
 */
export function readPagePolicies(folder) {
	if (!existsSync(folder)) return new Map();
	const pages = readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => path.join(entry.parentPath, entry.name));
	return new Map(
		pages.flatMap((file) => {
			const policy = metaPolicyOf(readFileSync(file, 'utf8'));
			const address = addressOf(path.relative(folder, file));
			return policy === undefined ? [] : [[address, `${policy}; frame-ancestors 'none'`]];
		})
	);
}

/** @param {string} html */
function metaPolicyOf(html) {
	const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
	return content?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** @param {string} file */
function addressOf(file) {
	const page = file
		.split(path.sep)
		.join('/')
		.replace(/\.html$/, '');
	return `/${page.replace(/(^|(?<=\/))index$/, '')}`;
}
