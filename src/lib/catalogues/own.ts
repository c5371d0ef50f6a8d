import { catalogueKey, type CatalogueFile, type CatalogueRef } from '../domain';

/**
 * Catalogues of somebody's own, as the dossiers and files of this browser brought them. A server never
 * has any.
 */
const known = new Map<string, CatalogueFile>();

/** Makes a catalogue known for as long as the page lives. */
export function rememberCatalogue(file: CatalogueFile): void {
	known.set(catalogueKey(file.catalogue), file);
}

/** Nothing asks it any more: another catalogue may have its name. */
export function forgetCatalogue(reference: CatalogueRef): void {
	known.delete(catalogueKey(reference));
}

/** A catalogue of one's own with its words; undefined when nothing brought it here. */
export function findOwnCatalogue(reference: CatalogueRef): CatalogueFile | undefined {
	return known.get(catalogueKey(reference));
}
