import { TALKING_KINDS, type Comparison, type TalkingPoint, type TalkingPoints } from '$lib/domain';

/** A question with the reason why it is worth talking about. */
export interface Topic {
	readonly kind: keyof TalkingPoints;
	readonly point: TalkingPoint;
	/** Among those of its kind, from 0. */
	readonly position: number;
}

/** Why a question is talked about, the first reason first; empty if it is no topic of this comparison. */
export function reasonsFor(question: string, comparison: Comparison): readonly Topic[] {
	const points = comparison.kind === 'protected' ? comparison.talkingPoints : null;
	if (!points) return [];
	return TALKING_KINDS.flatMap((kind) => {
		const position = points[kind].findIndex((point) => point.question === question);
		const point = points[kind][position];
		return point ? [{ kind, point, position }] : [];
	});
}

/** The topics of one kind, each a topic once: those told under an earlier kind are only named again. */
export function topicsOnce(
	kind: keyof TalkingPoints,
	points: TalkingPoints
): { readonly told: readonly TalkingPoint[]; readonly again: readonly TalkingPoint[] } {
	const before = TALKING_KINDS.slice(0, TALKING_KINDS.indexOf(kind)).flatMap(
		(earlier) => points[earlier]
	);
	return {
		told: points[kind].filter((point) => !isAmong(point, before)),
		again: points[kind].filter((point) => isAmong(point, before))
	};
}

function isAmong({ question }: TalkingPoint, points: readonly TalkingPoint[]): boolean {
	return points.some((one) => one.question === question);
}
