import type { Catalogue, CatalogueTexts } from '../domain';
import aiReadiness from './ai-readiness/1.0.0/catalogue.json';

type CatalogueLocale = 'de' | 'en';

// The compiler widens JSON to plain strings. catalogues.test.ts parses the same file with the schema,
// which here would cost every first page load the weight of the parser.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- for the reason above
const aiReadinessCatalogue = aiReadiness as unknown as Catalogue;

/** The catalogue a new assessment uses. */
export const currentCatalogue: Catalogue = aiReadinessCatalogue;

const released: readonly Catalogue[] = [aiReadinessCatalogue];

/** A released catalogue by id and version; undefined when this program does not have it. */
export function findCatalogue({
	id,
	version
}: {
	readonly id: string;
	readonly version: string;
}): Catalogue | undefined {
	return released.find((catalogue) => catalogue.id === id && catalogue.version === version);
}

const loaders: Readonly<Record<CatalogueLocale, () => Promise<{ default: CatalogueTexts }>>> = {
	de: () => import('./ai-readiness/1.0.0/texts/de.json'),
	en: () => import('./ai-readiness/1.0.0/texts/en.json')
};

/** The words of the current catalogue in one language. */
export async function loadCatalogueTexts(locale: CatalogueLocale): Promise<CatalogueTexts> {
	return (await loaders[locale]()).default;
}
