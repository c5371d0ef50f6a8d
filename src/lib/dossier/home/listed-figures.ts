import type { Assessment, Direction, DossierOverview, OverviewCheck } from '$lib/domain';
import type { DirectionText } from './direction-text';

/** What a list says of a check that has been answered to the end. */
export interface ListedFigures {
	readonly claimed: number;
	readonly evidenced: number;
	/** Since the check before it; only of the latest. */
	readonly moved: DirectionText | undefined;
}

/** The overall figures of all checks of all folders, by the id of the check. */
export function listedFigures(
	overviews: readonly DossierOverview[],
	tellMove: (overall: Direction, assessment: Assessment) => DirectionText | undefined
): ReadonlyMap<string, ListedFigures> {
	return new Map(
		overviews.flatMap(({ completed, running, directions: [overall] }) =>
			[...completed, ...running].flatMap((check) =>
				entryOf(
					check,
					check === completed[0] && overall ? tellMove(overall, check.assessment) : undefined
				)
			)
		)
	);
}

function entryOf(
	{ assessment, progress, claimed, evidenced }: OverviewCheck,
	moved: DirectionText | undefined
): readonly (readonly [string, ListedFigures])[] {
	if (claimed === null || evidenced === null || !progress.isComplete) return [];
	return [[assessment.id, { claimed, evidenced, moved }]];
}
