import type { Instrument } from '$lib/language/instrument';

export interface ScaleStep {
	readonly name: string;
	/** Lower bound, 0 to 100. */
	readonly from: number;
}

/** The steps of the scale by name, for the ground under bars and the axis over them. */
export function scaleSteps(instrument: Instrument): readonly ScaleStep[] {
	return instrument.catalogue.maturityLevels.map(({ id, minScore }) => ({
		name: instrument.maturity(id),
		from: minScore
	}));
}
