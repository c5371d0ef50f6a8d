import { catalogueFileContent, type CatalogueFile } from '../catalogue/catalogue-words';
import type { CatalogueRef } from '../contribution/contribution';
import { catalogueKey, CATALOGUES_FORMAT, CATALOGUES_SECTION } from './catalogue-key';
import type { Dossier } from './dossier';
import type { Change } from './fields';

/** Keeps a catalogue with the assessments that answer it. */
export function keepOwnChange(file: CatalogueFile): Change {
	const value = { format: CATALOGUES_FORMAT, file: catalogueFileContent(file) };
	return { part: 'section', section: CATALOGUES_SECTION, key: catalogueKey(file.catalogue), value };
}

/** Keeps what assessments ask and the dossier lacks, as far as it is known. */
export function missingCatalogueChanges(
	{ assessments, sections }: Dossier,
	findOwn: (reference: CatalogueRef) => CatalogueFile | undefined
): readonly Change[] {
	const kept = sections[CATALOGUES_SECTION] ?? {};
	const missing = new Map(
		assessments.flatMap(({ assessment: { catalogue } }) => {
			const file = catalogueKey(catalogue) in kept ? undefined : findOwn(catalogue);
			return file ? [[catalogueKey(catalogue), file] as const] : [];
		})
	);
	return [...missing.values()].map(keepOwnChange);
}

/** Takes away the catalogue of an assessment that is about to go, where no other one is asked by it. */
export function unusedCatalogueChanges(
	{ assessments, sections }: Dossier,
	leavingId: string
): readonly Change[] {
	const kept = sections[CATALOGUES_SECTION] ?? {};
	const used = assessments
		.filter(({ assessment }) => assessment.id !== leavingId)
		.map(({ assessment }) => catalogueKey(assessment.catalogue));
	return Object.keys(kept)
		.filter((key) => !used.includes(key))
		.map((key) => ({ part: 'section', section: CATALOGUES_SECTION, key }));
}
