import { GUESS_TENTHS, type Assessment, type Contribution } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';

/** What this company had believed of itself, 0 to 100; null where it said nothing. Only on the own device. */
export function ownGuessOf(
	dimension: string,
	known: {
		readonly assessment: Assessment | undefined;
		readonly contribution: Contribution | undefined;
	},
	{ catalogue }: Pick<Instrument, 'catalogue'>
): number | null {
	const kept = known.assessment?.gutFeeling?.[dimension];
	if (kept !== undefined) return kept;
	const at = catalogue.dimensions.findIndex(({ id }) => id === dimension);
	const tenths = known.contribution?.released?.guesses?.[at];
	return tenths === undefined || tenths === null ? null : tenths * GUESS_TENTHS;
}
