import type { Comparison, TalkingPoint, TalkingPoints } from '$lib/domain';

interface PlacedPoint {
	readonly kind: keyof TalkingPoints;
	readonly point: TalkingPoint;
	/** Among those of its kind, from 0. */
	readonly position: number;
}

const KINDS = ['disagreement', 'weak', 'missingSources'] as const;

/** Why a question is talked about: it may be of several kinds. */
export function pointsOf(comparison: Comparison, question: string): readonly PlacedPoint[] {
	const points = comparison.kind === 'protected' ? comparison.talkingPoints : null;
	if (!points) return [];
	return KINDS.flatMap((kind) =>
		points[kind].flatMap((point, position) =>
			point.question === question ? [{ kind, point, position }] : []
		)
	);
}
