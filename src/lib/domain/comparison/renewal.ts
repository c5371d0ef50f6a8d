import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import { fingerprintOf } from '../contribution/contribution-bytes';
import { crc32 } from '../contribution/crc32';
import { contributionScorer, type ContributedScores } from '../contribution/score-contribution';
import {
	goneOf,
	type GoneContribution,
	type GroupMemory,
	type PresentContribution
} from './group-memory';
import type { GroupRules } from './group-rules';
import { hasIndependentPaths, type Thread } from './independent-paths';
import { mayRenewStrip, STILL_THERE } from './strip-renewal';
import type { GroupChange } from './snapshot-decision';
import { cellOf, type GroupSplit } from './split-group';

/** What the memory needs to know of a contribution. */
export interface ContributionFacts {
	readonly id: string;
	readonly cell: number;
	readonly revision: number;
	/** Fingerprints of its scores, one per dimension. */
	readonly scores: readonly number[];
	/** Whether it has a score in every dimension it was asked about. */
	readonly isComplete: boolean;
}

export function factsOf(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	split: GroupSplit,
	rules: GroupRules
): readonly ContributionFacts[] {
	const [first] = contributions;
	if (!first) return [];
	const score = contributionScorer(catalogue, first.scope);
	return contributions.map((contribution) => {
		const dimensions = score(contribution);
		return {
			id: contribution.id,
			cell: cellOf(contribution, split, rules),
			revision: fingerprintOf(catalogue, contribution),
			scores: dimensions.map(({ scores }) => fingerprintOfScores(scores)),
			isComplete: dimensions.every(({ scores }) => scores !== null)
		};
	});
}

function fingerprintOfScores(scores: ContributedScores | null): number {
	const text = scores ? `${scores.claimed} ${scores.evidenced}` : '';
	return crc32(Array.from(text, (sign) => sign.charCodeAt(0)));
}

/** What happened since the newest snapshot. */
export function changeSince(
	{ present, leaving }: GroupMemory,
	facts: readonly ContributionFacts[]
): GroupChange {
	const stayed = facts.filter(({ id }) => present[id] !== undefined);
	return {
		count: facts.length,
		joined: facts.length - stayed.length,
		left: leaving.length,
		edited: stayed.filter(({ id, revision }) => present[id]?.revision !== revision).length
	};
}

/** The memory of the next snapshot, and which cells differ in it. */
export interface Renewal {
	readonly snapshot: number;
	readonly present: Readonly<Record<string, PresentContribution>>;
	readonly gone: readonly GoneContribution[];
	readonly touched: ReadonlySet<number>;
}

/**
 * The memory as it would be if a snapshot of these contributions appeared now. Whoever changes the cell,
 * changes only some dimensions or changes more than once hides nobody: with earlier snapshots part of
 * it would cancel.
 */
export function renewalOf(memory: GroupMemory, facts: readonly ContributionFacts[]): Renewal {
	const snapshot = memory.snapshot + 1;
	const left = [...memory.leaving, ...movedAway(memory, facts)];
	const gone = [
		...memory.gone,
		...left.map((contribution) => ({ ...contribution, trace: [...contribution.trace, snapshot] }))
	];
	const touched = new Set(left.map(({ cell }) => cell));
	const present = facts.map((fact) => {
		const before = memory.present[fact.id];
		if (before && before.revision === fact.revision) return [fact.id, before] as const;
		touched.add(fact.cell);
		const mayReturn = before?.mayReturn ?? (gone.length > 0 && !memory.early.includes(fact.id));
		return [fact.id, { ...changedContribution(before, fact, snapshot), mayReturn }] as const;
	});
	return { snapshot, present: Object.fromEntries(present), gone, touched };
}

/** Whoever changes the cell has gone from one and comes to the other; of the whole it cancels. */
function movedAway(
	{ present }: GroupMemory,
	facts: readonly ContributionFacts[]
): readonly GoneContribution[] {
	return facts.flatMap(({ id, cell }) => {
		const before = present[id];
		return before && before.cell !== cell
			? [{ ...goneOf(before), counts: false, hasMoved: true }]
			: [];
	});
}

function changedContribution(
	before: PresentContribution | undefined,
	{ cell, revision, scores, isComplete }: ContributionFacts,
	snapshot: number
): Omit<PresentContribution, 'mayReturn'> {
	const now = { cell, revision, scores };
	if (!before) return { ...now, trace: [snapshot], counts: isComplete };
	if (before.cell !== cell) return { ...now, trace: [snapshot], counts: false };
	const isFirstChange = before.trace.length === 1;
	const isOtherEverywhere = scores.every((score, dimension) => score !== before.scores[dimension]);
	return {
		...now,
		trace: [...before.trace, snapshot],
		counts: before.counts && isComplete && isFirstChange && isOtherEverywhere
	};
}

/**
 * How many contributions whoever separates two places must cut, so that `minChanged` remain. Somebody
 * who left may be back under another id and say the same in some dimension: then two drop out together,
 * as often as both somebody has ever left and somebody has come after that.
 */
function neededCut({ present, gone }: Renewal, { minChanged }: GroupRules): number {
	const everybody = [...Object.values(present), ...gone];
	const returned = everybody.filter(({ mayReturn }) => mayReturn).length;
	const left = gone.filter(({ hasMoved }) => !hasMoved).length;
	return minChanged + 2 * Math.min(left, returned);
}

/**
 * Whether a cell may be shown in its new state: it has not changed, or whoever separates the new
 * snapshot from the contributions that stay cuts through enough of them.
 */
export function mayRenewCell(renewal: Renewal, cell: number, rules: GroupRules): boolean {
	const { snapshot, present, gone, touched } = renewal;
	if (snapshot === 1 || !touched.has(cell)) return true;
	const threads: Thread[] = [
		...inCell(Object.values(present), cell).map(({ trace, counts }) => ({
			places: [...trace, STILL_THERE],
			strands: Number(counts)
		})),
		...inCell(gone, cell).map(({ trace, counts }) => ({ places: trace, strands: Number(counts) }))
	];
	return hasIndependentPaths(threads, [snapshot, STILL_THERE], neededCut(renewal, rules));
}

function inCell<T extends { readonly cell: number }>(
	contributions: readonly T[],
	cell: number
): readonly T[] {
	return contributions.filter((contribution) => contribution.cell === cell);
}

/** Whether the strip plots of all cells may be shown in their new state. */
export function mayShowStrips(
	renewal: Renewal,
	strips: readonly number[],
	rules: GroupRules
): boolean {
	const { snapshot, present, gone } = renewal;
	const everyone = Object.values(present);
	return [...new Set(everyone.map(({ cell }) => cell))].every((cell) =>
		mayRenewStrip(
			{ present: inCell(everyone, cell), gone: inCell(gone, cell) },
			[...strips, snapshot],
			neededCut(renewal, rules)
		)
	);
}
