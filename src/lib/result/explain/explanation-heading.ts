import type { Explanation } from '$lib/domain';
import type { ExplainWords } from '$lib/language/words/explain';
import type { Instrument } from '$lib/language/instrument';

/** Which number an explanation is about. */
export function explanationHeading(
	explanation: Explanation,
	{ headings }: ExplainWords,
	instrument: Instrument
): string {
	switch (explanation.kind) {
		case 'index':
		case 'index-range':
			return headings[explanation.kind][explanation.figure];
		case 'dimension':
		case 'dimension-range': {
			const name = instrument.dimension(explanation.dimension.id);
			return headings[explanation.kind][explanation.figure](name);
		}
		case 'evidence-rate':
			return headings['evidence-rate'];
		case 'gate':
			return instrument.gate(explanation.gate.id);
		case 'next-step':
			return headings['next-step'](instrument.question(explanation.step.question.id));
	}
}
