/** What this device knows of a contribution it released, and how far the round is. */
export interface OwnSituation {
	/** Whether the server has said that it stored it. */
	readonly isStored: boolean;
	readonly isCollecting: boolean;
	/** Exact scores are on display, by everybody's consent. */
	readonly isExact: boolean;
}

/**
 * What has become of it: the server keeps it, or may not have it yet; at the reveal it was deleted, or
 * its exact scores are on display; or nobody can tell whether it arrived before that.
 */
export function standingOf({
	isStored,
	isCollecting,
	isExact
}: OwnSituation): 'kept' | 'unsent' | 'deleted' | 'exact' | 'lost' {
	if (isCollecting) return isStored ? 'kept' : 'unsent';
	if (!isStored) return 'lost';
	return isExact ? 'exact' : 'deleted';
}
