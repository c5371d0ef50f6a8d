import type { Scope } from '../catalogue/catalogue';
import type { Released } from './released';

/**
 * What leaves a company when it takes part in a group: numbers only. No names, no free text, no
 * dates, and an id that is chance and links to nothing else.
 */
export interface Contribution {
	readonly catalogue: CatalogueRef;
	readonly scope: Scope;
	/** One state per question of the scope, in catalogue order. */
	readonly states: readonly ContributedState[];
	readonly classes: ContributionClasses;
	/** 128 bits of chance as 32 hexadecimal digits. */
	readonly id: string;
	/** What it tells besides its answers; missing where nothing is. */
	readonly released?: Released;
}

export interface CatalogueRef {
	readonly id: string;
	readonly version: string;
}

/** How a question was answered; of a level also what its evidence backs up, never above the level. */
export type ContributedState =
	| { readonly kind: 'level'; readonly level: number; readonly evidenced: number }
	| { readonly kind: 'unknown' }
	| { readonly kind: 'not-applicable' }
	| { readonly kind: 'unanswered' };

/** Classes a company may state of itself; each is one of the lists below. */
export interface ContributionClasses {
	readonly industry?: string;
	readonly size?: string;
}

/** What a group may be split by: one of them, never both. */
export type ClassKind = keyof ContributionClasses;

/**
 * The classes there are; a session allows some of them. A code carries positions in these lists, so
 * they only ever grow at the end.
 */
export const CONTRIBUTION_CLASSES = {
	industry: [
		'metal',
		'machinery',
		'electrical',
		'plastics',
		'wood',
		'food',
		'textile',
		'chemicals',
		'construction',
		'crafts',
		'trade',
		'transport',
		'it',
		'business-services',
		'health',
		'hospitality',
		'public',
		'other'
	],
	size: ['1-9', '10-49', '50-249', '250-plus']
} as const;

/** The bytes of a contribution's id. */
export const ID_BYTES = 16;
