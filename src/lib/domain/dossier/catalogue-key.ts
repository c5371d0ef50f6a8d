import type { CatalogueRef } from '../contribution/contribution';

/**
 * Where a dossier keeps the catalogues of one's own that its assessments answer, by id and version.
 * Whoever opens it elsewhere has the questions, too.
 */
export const CATALOGUES_SECTION = 'catalogues';

/** The format of an entry. */
export const CATALOGUES_FORMAT = 1;

/** The key of a catalogue among the own ones. */
export function catalogueKey({ id, version }: CatalogueRef): string {
	return `${id}@${version}`;
}

/** Whether a dossier keeps anything besides its assessments and the questions they answer. */
export function hasOtherSections({
	sections
}: {
	readonly sections: Readonly<Record<string, unknown>>;
}): boolean {
	return Object.keys(sections).some((name) => name !== CATALOGUES_SECTION);
}
