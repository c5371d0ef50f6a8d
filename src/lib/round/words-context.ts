import { createContext } from 'svelte';
import type { Instrument } from '$lib/language/instrument';
import type { CompareWords } from '$lib/language/words/compare';
import type { ComparisonWords } from '$lib/language/words/comparison';
import type { ContributionWords } from '$lib/language/words/contribution';
import type { SessionWords } from '$lib/language/words/session';
import type { TakePartWords } from '$lib/language/words/take-part';
import type { WallWords } from '$lib/language/words/wall';
import type { RoundPageData } from './page-data';

/**
 * What is the same in every component of a screen of the round: a page gives what it has loaded,
 * a component reads what it needs while it is being set up, with `$derived.by`, and so follows the language.
 */

export const [sessionWords, giveSessionWords] = createContext<() => SessionWords>();
export const [comparisonWords, giveComparisonWords] = createContext<() => ComparisonWords>();
export const [contributionWords, giveContributionWords] = createContext<() => ContributionWords>();
export const [compareWords, giveCompareWords] = createContext<() => CompareWords>();
export const [takePartWords, giveTakePartWords] = createContext<() => TakePartWords>();
export const [wallWords, giveWallWords] = createContext<() => WallWords>();

/** What a page of one session is given: its address, its language and all its words. */
export const [roundPage, giveRoundPage] = createContext<() => RoundPageData>();

/** The catalogue of what is compared, in the language of the page. */
export const [instrumentHere, giveInstrument] = createContext<() => Instrument>();

interface GroupWords {
	readonly session: SessionWords;
	readonly comparison: ComparisonWords;
	readonly contribution: ContributionWords;
}

/** Gives what every page of a group has loaded. */
export function giveGroupWords(words: () => GroupWords): void {
	giveSessionWords(() => words().session);
	giveComparisonWords(() => words().comparison);
	giveContributionWords(() => words().contribution);
}
