import type { CatalogueRef, Contribution } from '$lib/domain';
import type { GivenLeftOut, HandedIn, Judged } from './judge-given';
import type { Source } from './left-out';
import type { GivenRefusal, GivenResult } from './read-given';

export interface AcceptedGiven {
	readonly key: number;
	readonly source: Source;
	/** A whole check was handed in, of which only the contribution was read. */
	readonly isFromCheck: boolean;
	/** What the facilitator calls the company; empty until then. */
	readonly name: string;
}

export interface LeftOutGiven {
	readonly key: number;
	readonly source: Source;
	readonly reason: GivenRefusal | GivenLeftOut;
	readonly catalogue?: CatalogueRef;
	readonly scope?: Contribution['scope'];
	/** Position among the accepted of the one it repeats, from 1. */
	readonly sameAs?: number;
}

export interface Given extends Omit<AcceptedGiven, 'name'>, HandedIn {}

/** What became of the last thing handed in. */
export interface TakenIn {
	readonly accepted: number;
	readonly leftOut: number;
	/** Not looked at, because the group is full. */
	readonly surplus: number;
}

/** What became of a code that was held into the camera. */
export type Scanned =
	| {
			readonly kind: 'accepted';
			readonly key: number;
			/** Among the accepted, from 1. */
			readonly position: number;
	  }
	| { readonly kind: 'left-out'; readonly item: LeftOutGiven }
	| { readonly kind: 'full' };

export function leftOutOf({ given, ...rest }: Judged<Given>['leftOut'][number]): LeftOutGiven {
	const { key, source, contribution } = given;
	const { catalogue, scope } = contribution;
	return { key, source, catalogue, scope, ...rest };
}

export function refusalOf({ reason, catalogue }: Extract<GivenResult, { ok: false }>) {
	return catalogue === undefined ? { reason } : { reason, catalogue };
}
