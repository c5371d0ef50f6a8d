import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { parseCatalogue, type Catalogue, type CatalogueRef } from '../lib/domain';
import type { Locale } from '../lib/language/locale';
import { Instrument } from '../lib/language/instrument';

/** The released catalogues as a terminal finds them: the app's bundler has its own way. */
export const { findCatalogue, loadInstrument } = instrumentsIn(
	fileURLToPath(new URL('../lib/catalogues', import.meta.url))
);

const textsSchema = z.record(z.string(), z.string());

/** The catalogues of a folder, each in a folder of its id and version. */
export function instrumentsIn(folder: string) {
	return { findCatalogue, loadInstrument };

	/** A catalogue by id and version; undefined when it is not there. */
	function findCatalogue({ id, version }: CatalogueRef): Catalogue | undefined {
		// The id comes from a file somebody wrote: it is looked for among the folders, never made into a path.
		if (!foldersIn(folder).includes(id)) return undefined;
		if (!foldersIn(path.join(folder, id)).includes(version)) return undefined;
		const parsed = parseCatalogue(readJson(path.join(folder, id, version, 'catalogue.json')));
		return parsed.ok ? parsed.value : undefined;
	}

	/** A catalogue in its own words; undefined when it is not there. */
	function loadInstrument(ref: CatalogueRef, locale: Locale): Instrument | undefined {
		const catalogue = findCatalogue(ref);
		if (!catalogue) return undefined;
		const texts = readJson(path.join(folder, ref.id, ref.version, 'texts', `${locale}.json`));
		return new Instrument(catalogue, locale, textsSchema.parse(texts));
	}
}

function foldersIn(parent: string): readonly string[] {
	const entries = readdirSync(parent, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}
