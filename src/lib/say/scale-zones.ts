import type { ScaleZone } from '../charts/scenes/nested-bars';
import type { Instrument } from '../language/instrument';

/** The steps of the scale by name, for the ground under bars and the axis over them. */
export function scaleZones(instrument: Instrument): readonly ScaleZone[] {
	return instrument.catalogue.maturityLevels.map(({ id, minScore }) => ({
		name: instrument.maturity(id),
		from: minScore
	}));
}
