import {
	comparedCount,
	dimensionFigures,
	SHOWN_FROM,
	type Comparison,
	type OpenComparison,
	type ProtectedComparison
} from '../../domain';

/**
 * What of a comparison may be kept. The exact scores of an open one were shown to those in the room who
 * consented to that, and are stored nowhere: on paper it is rounded and cut as a protected one is, and
 * below five nothing is left. Two copies may differ by one company, so none shows tenths.
 */
export function comparisonOnPaper(comparison: Comparison): ProtectedComparison {
	return comparison.kind === 'protected' ? comparison : protectedOf(comparison);
}

function protectedOf(comparison: OpenComparison): ProtectedComparison {
	const { catalogue, scope, dimensions } = comparison;
	const shown = { minGroup: SHOWN_FROM.protected, withStrips: false };
	return {
		kind: 'protected',
		catalogue,
		scope,
		minGroup: shown.minGroup,
		count: comparedCount(comparison),
		dimensions: dimensions.map(({ dimension, figures }) => {
			const claimed = figures?.claimed.dots ?? [];
			const evidenced = figures?.evidenced.dots ?? [];
			return { dimension, figures: dimensionFigures({ dimension, claimed, evidenced }, shown) };
		}),
		cells: [],
		strips: 'held-back',
		talkingPoints: null
	};
}
