import { currentCatalogue, findOwnCatalogue, findReleased } from '../catalogues';
import type { Catalogue, CatalogueRef, CatalogueTexts } from '../domain';
import type { Locale } from './locale';
import { Instrument } from './instrument';
import { ownInstrument } from './own-instrument';

/** The two parts of a text file are made by scripts/catalogue-text-parts.mjs while building. */
const parts = {
	asking: import.meta.glob<CatalogueTexts>('../catalogues/*/*/texts/*.json', {
		query: '?part=asking',
		import: 'default'
	}),
	reading: import.meta.glob<CatalogueTexts>('../catalogues/*/*/texts/*.json', {
		query: '?part=reading',
		import: 'default'
	})
};

/** A catalogue in its own words, released or somebody's own; undefined when it is not here. */
export async function loadInstrument(
	ref: CatalogueRef,
	locale: Locale
): Promise<Instrument | undefined> {
	const catalogue = findReleased(ref);
	if (catalogue) return load(catalogue, locale, ['asking', 'reading']);
	const own = findOwnCatalogue(ref);
	return own && ownInstrument(own, locale);
}

/** The catalogue a new assessment uses, in its own words. */
export function loadCurrentInstrument(locale: Locale): Promise<Instrument> {
	return load(currentCatalogue, locale, ['asking', 'reading']);
}

/** The same with only what answering needs: names, questions, levels. The rest can follow. */
export function loadAskingInstrument(locale: Locale): Promise<Instrument> {
	return load(currentCatalogue, locale, ['asking']);
}

async function load(
	catalogue: Catalogue,
	locale: Locale,
	wanted: readonly (keyof typeof parts)[]
): Promise<Instrument> {
	const file = `../catalogues/${catalogue.id}/${catalogue.version}/texts/${locale}.json`;
	const texts = await Promise.all(wanted.map((part) => textsIn(file, part)));
	const all = texts.reduce((before, more) => ({ ...before, ...more }), {});
	return new Instrument(catalogue, locale, all);
}

async function textsIn(file: string, part: keyof typeof parts): Promise<CatalogueTexts> {
	const fetchTexts = parts[part][file];
	if (!fetchTexts) throw new Error(`a catalogue is released without ${file}`);
	return fetchTexts();
}
