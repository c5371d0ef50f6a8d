import type { Contribution } from '../../contribution/contribution';
import type { Catalogue } from '../../catalogue/catalogue';
import { scoreContribution } from '../../contribution/score-contribution';
import type { ComparedDimension, ProtectedComparison } from '../comparison-schema';
import { countInTenths } from '../quantile';

/**
 * A participant who keeps everything ever shown, knows the own answers at every moment, and adds up
 * and subtracts strip plots until one company lies open: its tenth of the scale in every figure.
 */

/** What the participant notes when something new is shown. */
export interface Note {
	readonly comparison: ProtectedComparison;
	/** The own contribution as it counted in it; undefined while not taking part. */
	readonly own: Contribution | undefined;
}

/** A company as somebody could describe it: the tenth of the scale per figure. */
export type Row = readonly number[];

/** Dots per figure and tenth. */
type Dots = readonly (readonly number[])[];

export function rowOf(catalogue: Catalogue, contribution: Contribution): Row | undefined {
	const scored = scoreContribution(catalogue, contribution);
	const rows = scored.flatMap(({ scores }) => (scores ? [scores.claimed, scores.evidenced] : []));
	if (rows.length < 2 * scored.length) return undefined;
	return rows.map((score) => countInTenths([score]).indexOf(1));
}

/** Every company the participant is certain about. */
export function recover(catalogue: Catalogue, notes: readonly Note[]): readonly Row[] {
	const seen = notes.flatMap((note) => viewsOf(catalogue, note));
	const steps = seen.flatMap((later, l) =>
		seen.slice(0, l).map((earlier) => ({ dots: minus(later, earlier), l }))
	);
	const neighbours = seen.slice(1).map((later, l) => minus(later, seen[l] ?? later));
	const sums = neighbours.flatMap((first, f) =>
		neighbours.slice(f + 2).map((second) => plus(first, second))
	);
	return [...steps.map(({ dots }) => dots), ...sums].flatMap(certainRows);
}

/** The group without the participant; and what a cell leaves of it. */
function viewsOf(catalogue: Catalogue, { comparison, own }: Note): readonly Dots[] {
	const whole = dotsOf(comparison.dimensions);
	if (!whole) return [];
	const row = own ? rowOf(catalogue, own) : undefined;
	const others = row ? minus(whole, dotsOfRow(row)) : whole;
	const cells = comparison.cells.flatMap(({ dimensions }) => {
		const cell = dotsOf(dimensions);
		return cell ? [minus(others, cell)] : [];
	});
	return [others, ...cells];
}

function dotsOf(dimensions: readonly ComparedDimension[]): Dots | undefined {
	const strips = dimensions.flatMap(({ figures }) =>
		figures ? [figures.claimed.strip, figures.evidenced.strip] : [null, null]
	);
	const dots = strips.flatMap((strip) => (strip ? [strip] : []));
	return dots.length === strips.length ? dots : undefined;
}

function dotsOfRow(row: Row): Dots {
	return row.map((tenth) => Array.from({ length: 10 }, (_, bin) => Number(bin === tenth)));
}

function minus(a: Dots, b: Dots): Dots {
	return a.map((bins, f) => bins.map((count, bin) => count - (b[f]?.[bin] ?? 0)));
}

function plus(a: Dots, b: Dots): Dots {
	return a.map((bins, f) => bins.map((count, bin) => count + (b[f]?.[bin] ?? 0)));
}

/** One dot that came, or one that went, or two of which only one figure leaves a doubt. */
function certainRows(dots: Dots): readonly Row[] {
	return [
		...soleRows(dots.map(binsAbove)),
		...soleRows(dots.map((bins) => binsAbove(bins.map((n) => -n))))
	];
}

/** The tenths with more than nothing, each as often as it has dots. */
function binsAbove(bins: readonly number[]): readonly number[] {
	return bins.flatMap((count, bin) => Array.from({ length: Math.max(0, count) }, () => bin));
}

function soleRows(figures: readonly (readonly number[])[]): readonly Row[] {
	const [first] = figures;
	const isSame = figures.every((bins) => bins.length === first?.length);
	if (!first || !isSame || first.length === 0 || first.length > 2) return [];
	const doubts = figures.filter((bins) => new Set(bins).size > 1).length;
	if (doubts > 1) return [];
	return first.map((_, which) => figures.map((bins) => bins[which] ?? 0));
}
