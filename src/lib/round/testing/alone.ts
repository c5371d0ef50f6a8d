import type { Component } from 'svelte';
import type { Instrument } from '$lib/language/instrument';
import type { ComparisonWords } from '$lib/language/words/comparison';
import type { ContributionWords } from '$lib/language/words/contribution';
import type { SessionWords } from '$lib/language/words/session';
import type { TakePartWords } from '$lib/language/words/take-part';
import type { WallWords } from '$lib/language/words/wall';
import { withContext } from '../../ui/testing/with-context';
import * as context from '../words-context';

interface Given {
	readonly instrument: Instrument;
	readonly session?: SessionWords;
	readonly comparison?: ComparisonWords;
	readonly contribution?: ContributionWords;
	readonly takePart?: TakePartWords;
	readonly wall?: WallWords;
}

/** A component of the round without its page, which gives it its words. */
export function alone<Props extends object>(
	component: Component<Props>,
	{ instrument, session, comparison, contribution, takePart, wall }: Given
): Component<Props> {
	return withContext(component, () => {
		context.giveInstrument(() => instrument);
		if (session) context.giveSessionWords(() => session);
		if (comparison) context.giveComparisonWords(() => comparison);
		if (contribution) context.giveContributionWords(() => contribution);
		if (takePart) context.giveTakePartWords(() => takePart);
		if (wall) context.giveWallWords(() => wall);
	});
}
