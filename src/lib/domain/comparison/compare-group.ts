import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import { contributionScorer } from '../contribution/score-contribution';
import type { ComparedDimension, ProtectedComparison, TooFew } from './comparison-schema';
import { countClassOf } from './count-class';
import { SHOWN_FROM, type GroupRules } from './group-rules';
import { dimensionFigures, type DimensionScores, type Shown } from './score-spread';
import { cellOf, classOf, splitGroup, type GroupSplit } from './split-group';
import { talkingPoints } from './talking-points';

/**
 * What a group may see of its contributions, all of one catalogue and scope, at one moment. Whether it
 * may be shown after an earlier comparison of the same group is decided by `advance`.
 *
 * A dimension is shown only if in every cell at least `minGroup` have a score in it, because a cell
 * that is left out would follow from the total. Source: methodology 4.2 and 4.3.
 *
 * @param moment the cells, made from these contributions unless given, and whether strips may be shown
 */
export function compareGroup(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	rules: GroupRules,
	moment: Moment = { split: splitGroup(contributions, rules), withStrips: true }
): ProtectedComparison | TooFew {
	const count = countClassOf(contributions.length);
	const [first] = contributions;
	if (!first || contributions.length < rules.minGroup) return { kind: 'too-few', count };
	const cells = gatherCells(catalogue, contributions, rules, moment.split);
	return {
		kind: 'protected',
		catalogue: first.catalogue,
		scope: first.scope,
		minGroup: rules.minGroup,
		count,
		...compareScores(cells, { ...rules, ...moment }),
		strips: stripsOf(contributions.length, moment),
		talkingPoints: talkingPoints(catalogue, contributions, rules.minGroup)
	};
}

/** What earlier comparisons leave open to this one. */
interface Moment {
	readonly split: GroupSplit;
	readonly withStrips: boolean;
}

function stripsOf(count: number, { withStrips }: Moment): ProtectedComparison['strips'] {
	if (count < SHOWN_FROM.strip) return 'too-few';
	return withStrips ? 'shown' : 'held-back';
}

/** A cell while it is counted. */
interface Cell {
	/** The classes it was made of and those that came later. */
	readonly classes: readonly string[];
	readonly size: number;
	readonly scores: readonly DimensionScores[];
}

/** The scores of every cell, gathered per dimension, so that no row of one company remains. */
function gatherCells(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	rules: GroupRules,
	split: GroupSplit
): readonly Cell[] {
	const cells = split.cells.map((classes) => ({
		classes: new Set(classes),
		size: 0,
		scores: catalogue.dimensions.map(({ id }) => emptyScores(id))
	}));
	const score = contributionScorer(catalogue, contributions[0]?.scope ?? 'full');
	for (const contribution of contributions) {
		const cell = cells[cellOf(contribution, split, rules)];
		if (!cell) continue;
		cell.size += 1;
		cell.classes.add(classOf(contribution, rules));
		for (const [dimension, { scores }] of score(contribution).entries()) {
			if (!scores) continue;
			cell.scores[dimension]?.claimed.push(scores.claimed);
			cell.scores[dimension]?.evidenced.push(scores.evidenced);
		}
	}
	return cells.map(({ classes, ...cell }) => ({ ...cell, classes: [...classes] }));
}

function emptyScores(dimension: string) {
	const claimed: number[] = [];
	const evidenced: number[] = [];
	return { dimension, claimed, evidenced };
}

function compareScores(
	cells: readonly Cell[],
	shown: Shown
): Pick<ProtectedComparison, 'dimensions' | 'cells'> {
	const [first, ...others] = cells.map(({ scores }) => scores);
	const whole = (first ?? []).map(({ dimension, claimed, evidenced }, position) => ({
		dimension,
		claimed: claimed.concat(...others.map((scores) => scores[position]?.claimed ?? [])),
		evidenced: evidenced.concat(...others.map((scores) => scores[position]?.evidenced ?? []))
	}));
	const hidden = whole.map((_, position) =>
		cells.some(({ scores }) => (scores[position]?.claimed.length ?? 0) < shown.minGroup)
	);
	const isSplit = cells.length > 1 && cells.every(({ size }) => size >= shown.minGroup);
	return {
		dimensions: shownDimensions(whole, hidden, shown),
		cells: !isSplit
			? []
			: cells.map(({ classes, size, scores }) => ({
					classes: [...classes],
					count: countClassOf(size),
					dimensions: shownDimensions(scores, hidden, shown)
				}))
	};
}

function shownDimensions(
	scores: readonly DimensionScores[],
	hidden: readonly boolean[],
	shown: Shown
): ComparedDimension[] {
	return scores.map((own, position) => ({
		dimension: own.dimension,
		figures: hidden[position] ? null : dimensionFigures(own, shown)
	}));
}
