import { textsFor, type CatalogueFile } from '../domain';
import { Instrument } from './instrument';
import type { Locale } from './locale';

/** A catalogue of somebody's own in its own words; where it lacks the language, in its first one. */
export function ownInstrument(file: CatalogueFile, locale: Locale): Instrument {
	return new Instrument(file.catalogue, locale, textsFor(file, locale));
}
