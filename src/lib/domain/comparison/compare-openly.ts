import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import { contributionScorer } from '../contribution/score-contribution';
import type { OpenComparison } from './comparison-schema';
import { SHOWN_FROM } from './group-rules';
import { quantileOf } from './quantile';

/** Whether an open comparison may be shown: at least three, and every one of them consents. */
export function mayCompareOpenly(
	contributions: readonly Contribution[],
	consents: ReadonlySet<string>
): boolean {
	return (
		contributions.length >= SHOWN_FROM.open && contributions.every(({ id }) => consents.has(id))
	);
}

/**
 * Every score of a group, exact, for the eyes of those in the room who all consented; to be forgotten
 * when the round is closed or one of them withdraws. Each dimension ascends by itself, so that no company's scores stand in one line.
 * Quartiles only from five. Source: methodology 4.2, open mode.
 */
export function compareOpenly(
	catalogue: Catalogue,
	contributions: readonly Contribution[]
): OpenComparison | undefined {
	const [first] = contributions;
	if (!first) return undefined;
	const score = contributionScorer(catalogue, first.scope);
	const scored = contributions.map(score);
	const dimensions = catalogue.dimensions.map(({ id }, position) => {
		const scores = scored.flatMap((dimensions) => dimensions[position]?.scores ?? []);
		if (scores.length < SHOWN_FROM.open) return { dimension: id, figures: null };
		const figures = {
			claimed: openSpread(scores.map(({ claimed }) => claimed)),
			evidenced: openSpread(scores.map(({ evidenced }) => evidenced))
		};
		return { dimension: id, figures };
	});
	return {
		kind: 'open',
		catalogue: first.catalogue,
		scope: first.scope,
		count: contributions.length,
		dimensions
	};
}

function openSpread(scores: readonly number[]) {
	const dots = [...scores].sort((a, b) => a - b);
	const hasQuartiles = dots.length >= SHOWN_FROM.openQuartiles;
	return {
		median: quantileOf(dots, 0.5),
		quartiles: hasQuartiles ? { low: quantileOf(dots, 0.25), high: quantileOf(dots, 0.75) } : null,
		dots
	};
}
