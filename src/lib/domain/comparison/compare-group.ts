import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import { GUESS_TENTHS } from '../contribution/released';
import { contributionScorer } from '../contribution/score-contribution';
import { aiInTheRoom } from './ai-in-the-room';
import type { ComparedDimension, ProtectedComparison, TooFew } from './comparison-schema';
import { countClassOf } from './count-class';
import type { GroupRules } from './group-rules';
import { dimensionFigures, type DimensionScores } from './score-spread';
import { plansInTheRoom } from './plans-in-the-room';
import { splitGroup } from './split-group';
import { talkingPoints } from './talking-points';

/**
 * What a group may see of its contributions, all of one catalogue and scope. It is a function of their
 * set alone; that a group sees only one such comparison is the promise of a round (see `decide`).
 *
 * A dimension is shown only if in every cell at least `minGroup` have a score in it, because a cell
 * that is left out would follow from the total. Source: methodology 4.2 and 4.3.
 */
export function compareGroup(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	rules: GroupRules
): ProtectedComparison | TooFew {
	const [first] = contributions;
	if (!first || contributions.length < rules.minGroup) {
		return { kind: 'too-few', count: countClassOf(contributions.length) };
	}
	return {
		kind: 'protected',
		catalogue: first.catalogue,
		scope: first.scope,
		minGroup: rules.minGroup,
		count: contributions.length,
		...compareScores(gatherCells(catalogue, contributions, rules), rules),
		talkingPoints: talkingPoints(catalogue, contributions, rules.minGroup),
		aiInTheRoom: aiInTheRoom(catalogue, contributions, rules.minGroup),
		plans: plansInTheRoom(contributions, rules.minGroup)
	};
}

/** The dimensions of which a comparison made of these contributions would show nothing. */
export function missingDimensions(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	rules: GroupRules
): readonly string[] {
	const hidden = hiddenDimensions(gatherCells(catalogue, contributions, rules), rules);
	return catalogue.dimensions.flatMap(({ id }, position) => (hidden[position] ? [id] : []));
}

/** A cell while it is counted. */
interface Cell {
	readonly name: string | null;
	readonly size: number;
	readonly scores: readonly DimensionScores[];
}

/** The scores of every cell, gathered per dimension, so that no row of one company remains. */
function gatherCells(
	catalogue: Catalogue,
	contributions: readonly Contribution[],
	rules: GroupRules
): readonly Cell[] {
	const score = contributionScorer(catalogue, contributions[0]?.scope ?? 'full');
	return splitGroup(contributions, rules).map(({ name, contributions: members }) => {
		const scores = catalogue.dimensions.map(({ id }) => emptyScores(id));
		for (const contribution of members) {
			for (const [dimension, scored] of score(contribution).entries()) {
				if (!scored.scores) continue;
				scores[dimension]?.claimed.push(scored.scores.claimed);
				scores[dimension]?.evidenced.push(scored.scores.evidenced);
			}
			addGuesses(scores, contribution);
		}
		return { name, size: members.length, scores };
	});
}

function addGuesses(
	scores: readonly ReturnType<typeof emptyScores>[],
	{ released }: Contribution
): void {
	for (const [dimension, tenths] of (released?.guesses ?? []).entries()) {
		if (tenths !== null) scores[dimension]?.guesses.push((tenths * 100) / GUESS_TENTHS);
	}
}

function emptyScores(dimension: string) {
	const claimed: number[] = [];
	const evidenced: number[] = [];
	const guesses: number[] = [];
	return { dimension, claimed, evidenced, guesses };
}

function compareScores(
	cells: readonly Cell[],
	rules: GroupRules
): Pick<ProtectedComparison, 'dimensions' | 'cells'> {
	const [first, ...others] = cells.map(({ scores }) => scores);
	const whole = (first ?? []).map(({ dimension, claimed, evidenced, guesses }, position) => ({
		dimension,
		claimed: claimed.concat(...others.map((scores) => scores[position]?.claimed ?? [])),
		evidenced: evidenced.concat(...others.map((scores) => scores[position]?.evidenced ?? [])),
		guesses: guesses?.concat(...others.map((scores) => scores[position]?.guesses ?? []))
	}));
	const hidden = hiddenDimensions(cells, rules);
	return {
		dimensions: shownDimensions(whole, hidden, rules),
		cells:
			cells.length < 2
				? []
				: cells.map(({ name, size, scores }) => ({
						classes: name === null ? [] : [name],
						count: countClassOf(size),
						dimensions: shownDimensions(scores.map(withoutGuesses), hidden, rules)
					}))
	};
}

/** A cell of few who guessed would follow from the total. */
function withoutGuesses({ guesses: _, ...scores }: DimensionScores): DimensionScores {
	return scores;
}

function hiddenDimensions(cells: readonly Cell[], { minGroup }: GroupRules): readonly boolean[] {
	return (cells[0]?.scores ?? []).map((_, position) =>
		cells.some(({ scores }) => (scores[position]?.claimed.length ?? 0) < minGroup)
	);
}

function shownDimensions(
	scores: readonly DimensionScores[],
	hidden: readonly boolean[],
	{ minGroup }: GroupRules
): ComparedDimension[] {
	return scores.map((own, position) => ({
		dimension: own.dimension,
		figures: hidden[position] ? null : dimensionFigures(own, minGroup)
	}));
}
