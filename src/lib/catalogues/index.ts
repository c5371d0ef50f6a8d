import type { Catalogue, CatalogueRef } from '../domain';

import { findOwnCatalogue } from './own';

export { currentCatalogue } from './current';
export { findOwnCatalogue, forgetCatalogue, rememberCatalogue } from './own';

/** A folder here is a released catalogue. Unparsed like the current one, and for the same reason. */
const released = Object.values(
	import.meta.glob<Catalogue>('./*/*/catalogue.json', { eager: true, import: 'default' })
);

/** A catalogue by id and version, released or somebody's own; undefined when it is not here. */
export function findCatalogue(reference: CatalogueRef): Catalogue | undefined {
	return findReleased(reference) ?? findOwnCatalogue(reference)?.catalogue;
}

/** A released catalogue by id and version; undefined when this program does not have it. */
export function findReleased({ id, version }: CatalogueRef): Catalogue | undefined {
	return released.find((catalogue) => catalogue.id === id && catalogue.version === version);
}

/** Whether a name is one of ours, which no other catalogue may have. */
export function isReleasedId(id: string): boolean {
	return released.some((catalogue) => catalogue.id === id);
}
