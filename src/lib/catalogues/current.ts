import type { Catalogue } from '../domain';
import newest from './ai-readiness/1.1.0/catalogue.json';

/**
 * The catalogue a new assessment uses.
 *
 * The compiler widens JSON to plain strings. catalogues.test.ts parses the same file with the schema,
 * which here would cost every first page load the weight of the parser.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- for the reason above
export const currentCatalogue: Catalogue = newest as unknown as Catalogue;
