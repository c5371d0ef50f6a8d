import type { Frozen } from '../frozen';
import type { Catalogue } from './catalogue';
import type { CatalogueTexts } from './catalogue-texts';

/** The structure of a catalogue and its words by language; no words in a file that is only scored. */
export interface CatalogueFile {
	readonly catalogue: Catalogue;
	readonly texts: Frozen<Record<string, CatalogueTexts>>;
}

/** The content of the file a catalogue came in. */
export function catalogueFileContent({ catalogue, texts }: CatalogueFile): unknown {
	return Object.keys(texts).length > 0 ? { ...catalogue, texts } : catalogue;
}

/** The words for a language: in that language, else in the first one the catalogue names. */
export function textsFor({ catalogue, texts }: CatalogueFile, locale: string): CatalogueTexts {
	const similar = catalogue.locales.find((one) => one.split('-')[0] === locale);
	const [first = ''] = catalogue.locales;
	return texts[locale] ?? texts[similar ?? ''] ?? texts[first] ?? {};
}
