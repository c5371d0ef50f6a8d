import type { Catalogue } from '../catalogue/catalogue';
import type { Fault } from '../catalogue/catalogue-faults';
import type { CatalogueRef, Contribution } from './contribution';

/** Why something is not taken as a contribution. */
export type ContributionRefusal =
	/** It is something else. */
	| { readonly reason: 'not-a-contribution' }
	/** The checksum does not fit: mistyped, cut, or changed by hand. */
	| { readonly reason: 'damaged' }
	/** Written by a newer program. */
	| { readonly reason: 'unknown-version'; readonly version: number }
	| { readonly reason: 'unknown-catalogue'; readonly catalogue: CatalogueRef }
	/** More or less than the catalogue asks. */
	| { readonly reason: 'wrong-length' }
	/** Something no answer can be, such as more shown than said. */
	| { readonly reason: 'impossible'; readonly faults: readonly Fault[] };

export type ContributionResult =
	| { readonly ok: true; readonly contribution: Contribution; readonly catalogue: Catalogue }
	| { readonly ok: false; readonly refusal: ContributionRefusal };

/** Finds a released catalogue; undefined when this program does not have it. */
export type FindCatalogue = (ref: CatalogueRef) => Catalogue | undefined;

export function refuse(refusal: ContributionRefusal): ContributionResult {
	return { ok: false, refusal };
}
