import { building } from '$app/environment';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { currentCatalogue } from '$lib/catalogues';
import type { Locale } from '$lib/language/locale';

/**
 * The framework announces only modules a page imports outright. Words and texts are imported by the
 * language of the address, so a browser would hear of them one round trip late. Prerendered pages
 * announce them here, from the list the client build has left.
 */
const CLIENT_MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
/** The framework fetches it before any page becomes usable, but mentions it in no page. */
const ERROR_PAGE = '.svelte-kit/generated/client-optimized/nodes/1.js';
const TEXTS = `src/lib/catalogues/${currentCatalogue.id}/${currentCatalogue.version}/texts`;

const manifestSchema = z.record(z.string(), z.object({ file: z.string() }));

/** Link elements for the modules a page will import by its language; none outside of a build. */
export function preloadLinks(path: string, locale: Locale): string {
	if (!building || !existsSync(CLIENT_MANIFEST)) return '';
	const manifest = manifestSchema.parse(JSON.parse(readFileSync(CLIENT_MANIFEST, 'utf8')));
	return modulesOf(path, locale)
		.map((name) => {
			const entry = manifest[name];
			if (!entry) throw new Error(`the client build has no module ${name}`);
			return `<link href="/${entry.file}" rel="modulepreload">`;
		})
		.join('');
}

function modulesOf(path: string, locale: Locale): string[] {
	const page = path.replace(/^\/en(?=\/|$)/, '');
	const always = [ERROR_PAGE, words('shell', locale)];
	if (/^\/check(\/|$)/.test(page)) {
		return [...always, words('asking', locale), `${TEXTS}/${locale}.json?part=asking`];
	}
	if (page === '/result' || page === '/sample') {
		return [...always, words('asking', locale), words('outcome', locale), ...bothParts(locale)];
	}
	if (page === '/contribute' || page === '/compare') {
		const areas = [
			'contribution',
			'comparison',
			...(page === '/compare' ? ['compare', 'session'] : [])
		];
		return [...always, ...areas.map((area) => words(area, locale)), ...bothParts(locale)];
	}
	return page === '/method' ? [...always, words('about', locale), ...bothParts(locale)] : always;
}

function bothParts(locale: Locale): string[] {
	return ['asking', 'reading'].map((part) => `${TEXTS}/${locale}.json?part=${part}`);
}

function words(area: string, locale: Locale): string {
	return `src/lib/language/words/${area}/${area}.${locale}.ts`;
}
