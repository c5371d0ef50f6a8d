import type { ComparisonRow } from './comparison-rows';
import type { Comparison } from './comparison-schema';
import { countClassOf, type CountClass } from './count-class';
import { SHOWN_FROM } from './group-rules';

/** What a comparison leaves out, and from how many companies on it would be there. */
export type MissingPart =
	| { readonly kind: 'quartiles' | 'thirds' | 'strip'; readonly from: number }
	/** Enough companies, but the difference to an earlier one would betray someone. */
	| { readonly kind: 'strip-held-back' };

/** The parts that no dimension shows, so that their absence can be explained once. */
export function missingParts(
	comparison: Comparison,
	rows: readonly ComparisonRow[]
): readonly MissingPart[] {
	const shown = rows.flatMap(({ figures }) =>
		figures ? [figures.claimed, figures.evidenced] : []
	);
	if (shown.length === 0) return [];
	const isOpen = comparison.kind === 'open';
	const parts: MissingPart[] = [];
	if (shown.every(({ quartiles }) => quartiles === null)) {
		const from = isOpen ? SHOWN_FROM.openQuartiles : SHOWN_FROM.quartiles;
		parts.push({ kind: 'quartiles', from });
	}
	if (isOpen) return parts;
	if (shown.some(({ own }) => own !== null) && shown.every(({ thirds }) => thirds === null)) {
		parts.push({ kind: 'thirds', from: SHOWN_FROM.thirds });
	}
	if (comparison.strips === 'too-few') parts.push({ kind: 'strip', from: SHOWN_FROM.strip });
	if (comparison.strips === 'held-back') parts.push({ kind: 'strip-held-back' });
	return parts;
}

/** How many took part, as a class. */
export function comparedCount(comparison: Comparison): CountClass {
	if (comparison.kind === 'protected') return comparison.count;
	const counts = comparison.dimensions.map(({ figures }) => figures?.claimed.dots.length ?? 0);
	return countClassOf(Math.max(0, ...counts));
}
