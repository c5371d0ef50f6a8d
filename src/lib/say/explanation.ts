import type { ExplainedNumber } from '../domain';
import type { Voice } from './score';

/** What a number that can explain itself is about: read out after it, and the heading of its explanation. */
export function numberName(
	number: ExplainedNumber,
	{ instrument, words: { explanation: words } }: Voice
): string {
	switch (number.kind) {
		case 'index':
			return words.index[number.figure];
		case 'index-range':
			return words.indexRange[number.figure];
		case 'dimension':
			return words.dimension[number.figure](instrument.dimension(number.dimension));
		case 'dimension-range':
			return words.dimensionRange[number.figure](instrument.dimension(number.dimension));
		case 'evidence-rate':
			return words.evidenceRate;
		case 'gate':
			return instrument.gate(number.gate);
		case 'next-step':
			return words.nextStep(instrument.question(number.question));
	}
}
