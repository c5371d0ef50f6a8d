import type { ComparisonRow } from './comparison-rows';
import type { Comparison } from './comparison-schema';
import { SHOWN_FROM } from './group-rules';

/** What a comparison leaves out, and from how many companies on it would be there. */
export interface MissingPart {
	readonly kind: 'quartiles' | 'thirds' | 'strip';
	readonly from: number;
}

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
	if (shown.every(({ strip }) => strip === null)) {
		parts.push({ kind: 'strip', from: SHOWN_FROM.strip });
	}
	return parts;
}
