import { readPages } from './page-files.mjs';

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
	return new Map(
		readPages(folder).flatMap(({ address, html }) => {
			const policy = metaPolicyOf(html);
			return policy === undefined ? [] : [[address, `${policy}; frame-ancestors 'none'`]];
		})
	);
}

/** @param {string} html */
function metaPolicyOf(html) {
	const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
	return content?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
