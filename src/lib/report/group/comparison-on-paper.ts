import {
	dimensionFigures,
	SHOWN_FROM,
	type Comparison,
	type OpenComparison,
	type ProtectedComparison
} from '../../domain';

/**
 * What of a comparison may be kept. The exact scores of an open one were shown to those in the room who
 * consented to that, and are forgotten afterwards: on paper it is rounded and cut as a protected one is,
 * and below five nothing is left.
 */
export function comparisonOnPaper(comparison: Comparison): ProtectedComparison {
	return comparison.kind === 'protected' ? comparison : protectedOf(comparison);
}

function protectedOf(comparison: OpenComparison): ProtectedComparison {
	const { catalogue, scope, count, dimensions } = comparison;
	const minGroup = SHOWN_FROM.protected;
	return {
		kind: 'protected',
		catalogue,
		scope,
		minGroup,
		count,
		dimensions: dimensions.map(({ dimension, figures }) => {
			const claimed = figures?.claimed.dots ?? [];
			const evidenced = figures?.evidenced.dots ?? [];
			return { dimension, figures: dimensionFigures({ dimension, claimed, evidenced }, minGroup) };
		}),
		cells: [],
		talkingPoints: null,
		aiInTheRoom: null,
		plans: null
	};
}
