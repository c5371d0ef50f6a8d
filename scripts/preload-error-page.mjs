import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Wraps an adapter so that prerendered pages fetch the error page's module along with their own: the
 * framework waits for it before a page becomes usable, but only mentions it in pages made on demand.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withErrorPagePreloaded(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			const output = builder.getBuildDirectory('output');
			const modules = path.join(output, 'client', builder.getAppPath(), 'immutable', 'nodes');
			const errorModule = readdirSync(modules).find((name) => /^1\.[^.]+\.js$/.test(name));
			const pages = path.join(output, 'prerendered', 'pages');
			for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
				if (!errorModule || !name.endsWith('.html')) continue;
				const file = path.join(pages, name);
				writeFileSync(file, preloadAlso(readFileSync(file, 'utf8'), errorModule));
			}
			await adapter.adapt(builder);
		}
	};
}

/**
 * Mentions one more module beside the layout's, which every page mentions.
 *
 * @param {string} html
 * @param {string} module
 */
export function preloadAlso(html, module) {
	const layoutLink = /<link href="([^"]*\/nodes\/)0\.[^"]*" rel="modulepreload">/;
	return html.replace(
		layoutLink,
		(link, folder) => `${link}\n\t\t<link href="${folder}${module}" rel="modulepreload">`
	);
}
