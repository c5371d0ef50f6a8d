import type { Catalogue, CatalogueRef } from '../domain';

export { currentCatalogue } from './current';

/** A folder here is a released catalogue. Unparsed like the current one, and for the same reason. */
const released = Object.values(
	import.meta.glob<Catalogue>('./*/*/catalogue.json', { eager: true, import: 'default' })
);

/** A released catalogue by id and version; undefined when this program does not have it. */
export function findCatalogue({ id, version }: CatalogueRef): Catalogue | undefined {
	return released.find((catalogue) => catalogue.id === id && catalogue.version === version);
}
