import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { parseCatalogue, type Catalogue, type CatalogueRef } from '../lib/domain';
import type { Locale } from '../lib/i18n/locale';
import { Instrument } from '../lib/language/instrument';

/** The released catalogues as a terminal finds them: the app's bundler has its own way. */

const folder = fileURLToPath(new URL('../lib/catalogues', import.meta.url));
const textsSchema = z.record(z.string(), z.string());

/** A released catalogue by id and version; undefined when this program does not have it. */
export function findCatalogue({ id, version }: CatalogueRef): Catalogue | undefined {
	// The id comes from a file somebody wrote: it is looked for among the folders, never made into a path.
	if (!foldersIn(folder).includes(id)) return undefined;
	if (!foldersIn(path.join(folder, id)).includes(version)) return undefined;
	const parsed = parseCatalogue(readJson(id, version, 'catalogue.json'));
	return parsed.ok ? parsed.value : undefined;
}

/** A released catalogue in its own words; undefined when this program does not have it. */
export function loadInstrument(ref: CatalogueRef, locale: Locale): Instrument | undefined {
	const catalogue = findCatalogue(ref);
	if (!catalogue) return undefined;
	const texts = readJson(ref.id, ref.version, 'texts', `${locale}.json`);
	return new Instrument(catalogue, locale, textsSchema.parse(texts));
}

function foldersIn(parent: string): readonly string[] {
	const entries = readdirSync(parent, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function readJson(...parts: readonly string[]): unknown {
	return JSON.parse(readFileSync(path.join(folder, ...parts), 'utf8'));
}
