import { findOwnCatalogue, isReleasedId, rememberCatalogue } from '../catalogues';
import {
	findScaleWarnings,
	isSameCatalogue,
	ownCataloguesIn,
	parseCatalogueFile,
	type CatalogueFile,
	type Dossier,
	type Fault
} from '../domain';
import { parseJson } from './format/parse-json';

/** Why a catalogue file cannot be used here. */
export type CatalogueRefusalReason =
	| 'too-new'
	| 'catalogue-large'
	| 'catalogue-damaged'
	| 'catalogue-wordless'
	| 'catalogue-taken'
	| 'catalogue-changed';

export type CatalogueReading =
	| { readonly ok: true; readonly file: CatalogueFile; readonly warnings: readonly Fault[] }
	| {
			readonly ok: false;
			readonly reason: CatalogueRefusalReason;
			readonly faults: readonly Fault[];
	  };

/** In UTF-16 units. It is kept with every assessment and goes along in every file and report of it. */
const LARGEST_CATALOGUE = 1_000_000;

/** Reads a catalogue somebody opened, and whether it can be answered here. */
export function readOwnCatalogue(text: string): CatalogueReading {
	if (text.length > LARGEST_CATALOGUE) return refused('catalogue-large');
	const json = parseJson(text);
	if (json.kind === 'not-json') return refused('catalogue-damaged');
	if (json.hasPrototypeKey) {
		return refused('catalogue-damaged', [
			{ path: 'file', message: 'the key "__proto__" is not known' }
		]);
	}
	if (isOfTheFuture(json.value)) return refused('too-new');
	const parsed = parseCatalogueFile(json.value);
	if (!parsed.ok) return refused('catalogue-damaged', parsed.faults);
	return fitting(parsed.value);
}

/** Makes the catalogues a dossier brings known; those that are here under the same name stay. */
export function adoptCatalogues(sections: Dossier['sections']): void {
	for (const file of usable(sections)) {
		if (!findOwnCatalogue(file.catalogue)) rememberCatalogue(file);
	}
}

/** A catalogue of a dossier that asks something else than the one here of the same id and version. */
export function findContradiction(sections: Dossier['sections']): CatalogueFile | undefined {
	return usable(sections).find((file) => {
		const here = findOwnCatalogue(file.catalogue);
		return here && !isSameCatalogue(here, file);
	});
}

function fitting(file: CatalogueFile): CatalogueReading {
	const { catalogue, texts } = file;
	if (isReleasedId(catalogue.id)) return refused('catalogue-taken');
	if (Object.keys(texts).length === 0) return refused('catalogue-wordless');
	const here = findOwnCatalogue(catalogue);
	if (here && !isSameCatalogue(here, file)) return refused('catalogue-changed');
	return { ok: true, file, warnings: findScaleWarnings(catalogue) };
}

/** Nobody may put other questions under the name of ours. */
function usable(sections: Dossier['sections']): readonly CatalogueFile[] {
	return ownCataloguesIn(sections).filter(({ catalogue }) => !isReleasedId(catalogue.id));
}

function isOfTheFuture(value: unknown): boolean {
	if (typeof value !== 'object' || value === null || !('format' in value)) return false;
	return typeof value.format === 'number' && value.format > 1;
}

function refused(reason: CatalogueRefusalReason, faults: readonly Fault[] = []): CatalogueReading {
	return { ok: false, reason, faults };
}
