import type { ProtectedComparison } from '../comparison/comparison-schema';
import type { CatalogueFinder } from '../dossier/dossier';
import { comparableDimensions } from '../dossier/previous';
import type { GroupFile } from './group-file';

/** What a group said and showed last time beside what it says and shows now. */

/**
 * Up to this difference of two medians nothing may be read into it: each of them is rounded to 5, and one
 * company more or less moves either of them.
 */
export const NO_DIFFERENCE_BELOW = 10;

/** One figure of one dimension at both meetings; scores 0 to 100. */
export interface ThenAndNowFigure {
	readonly then: number;
	readonly now: number;
	readonly change: 'none' | 'more' | 'less';
}

export interface ThenAndNowRow {
	readonly dimension: string;
	/** Null where one of the meetings shows nothing, or asked something else. */
	readonly figures: {
		readonly claimed: ThenAndNowFigure;
		readonly evidenced: ThenAndNowFigure;
	} | null;
	readonly reason: 'too-few' | 'asked-otherwise' | null;
}

export type ThenAndNow =
	| {
			readonly kind: 'compared';
			/** Whether only some dimensions mean the same, because the catalogue has changed since. */
			readonly isPartly: boolean;
			readonly rows: readonly ThenAndNowRow[];
	  }
	/** Nothing means the same in both. */
	| { readonly kind: 'other-catalogue' | 'other-scope' };

type Compared = Pick<ProtectedComparison, 'catalogue' | 'scope' | 'dimensions'>;

/**
 * Last time beside this time, a row per dimension of this time. Where the version of the catalogue has
 * changed, only dimensions that ask the same are compared.
 */
export function thenAndNow(
	{ comparison: then }: Pick<GroupFile, 'comparison'>,
	now: Compared,
	findCatalogue: CatalogueFinder
): ThenAndNow {
	if (then.catalogue.id !== now.catalogue.id) return { kind: 'other-catalogue' };
	if (then.scope !== now.scope) return { kind: 'other-scope' };
	const same = sameDimensions(then, now, findCatalogue);
	if (same.size === 0) return { kind: 'other-catalogue' };
	return {
		kind: 'compared',
		isPartly: now.dimensions.some(({ dimension }) => !same.has(dimension)),
		rows: now.dimensions.map((own) => rowOf(own, then.dimensions, same))
	};
}

function sameDimensions(
	then: Compared,
	now: Compared,
	findCatalogue: CatalogueFinder
): ReadonlySet<string> {
	const all = now.dimensions.map(({ dimension }) => dimension);
	if (then.catalogue.version === now.catalogue.version) return new Set(all);
	const [before, current] = [findCatalogue(then.catalogue), findCatalogue(now.catalogue)];
	return new Set(before && current ? comparableDimensions(before, current, now.scope) : []);
}

function rowOf(
	{ dimension, figures: now }: Compared['dimensions'][number],
	before: Compared['dimensions'],
	same: ReadonlySet<string>
): ThenAndNowRow {
	if (!same.has(dimension)) return { dimension, figures: null, reason: 'asked-otherwise' };
	const then = before.find((own) => own.dimension === dimension)?.figures;
	if (!then || !now) return { dimension, figures: null, reason: 'too-few' };
	return {
		dimension,
		reason: null,
		figures: {
			claimed: figureOf(then.claimed.median, now.claimed.median),
			evidenced: figureOf(then.evidenced.median, now.evidenced.median)
		}
	};
}

function figureOf(then: number, now: number): ThenAndNowFigure {
	if (Math.abs(now - then) < NO_DIFFERENCE_BELOW) return { then, now, change: 'none' };
	return { then, now, change: now > then ? 'more' : 'less' };
}

/** The questions that were worth talking about last time and are again. */
export function talkedAgain(
	{ comparison: then }: Pick<GroupFile, 'comparison'>,
	now: Pick<ProtectedComparison, 'talkingPoints'>
): readonly string[] {
	const before = new Set(questionsIn(then.talkingPoints));
	return [...new Set(questionsIn(now.talkingPoints))].filter((id) => before.has(id));
}

function questionsIn(points: ProtectedComparison['talkingPoints']): readonly string[] {
	if (!points) return [];
	return [...points.disagreement, ...points.weak, ...points.missingSources].map(
		({ question }) => question
	);
}
