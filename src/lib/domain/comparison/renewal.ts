import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import { fingerprintOf } from '../contribution/contribution-bytes';
import { contributionScorer } from '../contribution/score-contribution';
import {
	goneOf,
	markOf,
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
	return contributions.map((contribution) => ({
		id: contribution.id,
		cell: cellOf(contribution, split, rules),
		revision: fingerprintOf(catalogue, contribution),
		isComplete: score(contribution).every(({ scores }) => scores !== null)
	}));
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
 * The memory as it would be if a snapshot of these contributions appeared now. Whatever is said again
 * after it was withdrawn or changed hides nobody: with the earlier snapshots it would cancel.
 */
export function renewalOf(memory: GroupMemory, facts: readonly ContributionFacts[]): Renewal {
	const snapshot = memory.snapshot + 1;
	const left = [...memory.leaving, ...movedAway(memory, facts)];
	const gone = [
		...memory.gone,
		...left.map((contribution) => ({ ...contribution, trace: [...contribution.trace, snapshot] }))
	];
	const marks = new Set(gone.flatMap((contribution) => contribution.marks));
	const news = facts.filter(({ id, revision }) => memory.present[id]?.revision !== revision);
	const said = new Set(news.map(({ revision }) => markOf(revision)));
	const touched = new Set(left.map(({ cell }) => cell));
	const present = facts.map((fact) => {
		const before = memory.present[fact.id];
		if (before && before.revision === fact.revision) return [fact.id, before] as const;
		touched.add(fact.cell);
		const hasStayed = before?.cell === fact.cell;
		const after = hasStayed ? edited(before, fact, snapshot) : joined(fact, snapshot);
		const isNew = !marks.has(markOf(fact.revision));
		return [fact.id, { ...after, counts: after.counts && isNew }] as const;
	});
	return {
		snapshot,
		present: Object.fromEntries(present),
		gone: gone.map((contribution) => ({
			...contribution,
			counts: contribution.counts && !contribution.marks.some((mark) => said.has(mark))
		})),
		touched
	};
}

/** Whoever changes the cell has gone from one and comes to the other. */
function movedAway(
	{ present }: GroupMemory,
	facts: readonly ContributionFacts[]
): readonly GoneContribution[] {
	return facts.flatMap(({ id, cell }) => {
		const before = present[id];
		return before && before.cell !== cell ? [goneOf(before)] : [];
	});
}

function joined(
	{ cell, revision, isComplete }: ContributionFacts,
	snapshot: number
): PresentContribution {
	return { cell, trace: [snapshot], revision, former: [], counts: isComplete };
}

function edited(
	before: PresentContribution,
	{ cell, revision, isComplete }: ContributionFacts,
	snapshot: number
): PresentContribution {
	const former = [...before.former, markOf(before.revision)];
	const isNew = !former.includes(markOf(revision));
	return {
		cell,
		trace: [...before.trace, snapshot],
		revision,
		former,
		counts: before.counts && isComplete && isNew
	};
}

/**
 * Whether a cell may be shown in its new state: it has not changed, or whoever separates the new
 * snapshot from the contributions that stay cuts through at least `minChanged` of them.
 */
export function mayRenewCell(
	{ snapshot, present, gone, touched }: Renewal,
	cell: number,
	{ minChanged }: GroupRules
): boolean {
	if (snapshot === 1 || !touched.has(cell)) return true;
	const threads: Thread[] = [
		...inCell(Object.values(present), cell).map(({ trace, counts }) => ({
			places: [...trace, STILL_THERE],
			strands: Number(counts)
		})),
		...inCell(gone, cell).map(({ trace, counts }) => ({ places: trace, strands: Number(counts) }))
	];
	return hasIndependentPaths(threads, [snapshot, STILL_THERE], minChanged);
}

function inCell<T extends { readonly cell: number }>(
	contributions: readonly T[],
	cell: number
): readonly T[] {
	return contributions.filter((contribution) => contribution.cell === cell);
}

/** Whether the strip plots of all cells may be shown in their new state. */
export function mayShowStrips(
	{ snapshot, present, gone }: Renewal,
	strips: readonly number[],
	{ minChanged }: GroupRules
): boolean {
	const everyone = Object.values(present);
	return [...new Set(everyone.map(({ cell }) => cell))].every((cell) =>
		mayRenewStrip(
			{ present: inCell(everyone, cell), gone: inCell(gone, cell) },
			[...strips, snapshot],
			minChanged
		)
	);
}
