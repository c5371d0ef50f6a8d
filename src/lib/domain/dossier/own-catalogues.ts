import * as z from 'zod/mini';
import { parseCatalogueFile } from '../catalogue/catalogue-file';
import { catalogueFileContent, type CatalogueFile } from '../catalogue/catalogue-words';
import { catalogueKey, CATALOGUES_FORMAT, CATALOGUES_SECTION } from './catalogue-key';
import type { Dossier } from './dossier';
import { isSameValue } from './same-value';
import { readSection, type Section } from './section';

/** An entry is never changed, since a catalogue's version never is: two copies say the same. */
const ownCatalogues: Section<{ file: unknown }> = {
	id: CATALOGUES_SECTION,
	format: CATALOGUES_FORMAT,
	entry: z.strictObject({ file: z.unknown() }),
	migrations: {}
};

/** The catalogues a dossier brings along. What cannot be read, or lies under another name, is left out. */
export function ownCataloguesIn(sections: Dossier['sections']): readonly CatalogueFile[] {
	return readSection(sections, ownCatalogues).entries.flatMap(({ key, entry }) => {
		const read = parseCatalogueFile(entry.file);
		return read.ok && catalogueKey(read.value.catalogue) === key ? [read.value] : [];
	});
}

/** Whether two catalogue files ask and say the same. */
export function isSameCatalogue(a: CatalogueFile, b: CatalogueFile): boolean {
	return isSameValue(catalogueFileContent(a), catalogueFileContent(b));
}
