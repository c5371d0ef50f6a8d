import type { CatalogueTexts, Explanation } from '$lib/domain';
import type { ExplainWords } from '$lib/i18n/explain';
import { dimensionName, questionShort } from '../result-context';

/** Which number an explanation is about. */
export function explanationHeading(
	explanation: Explanation,
	{ headings }: ExplainWords,
	texts: CatalogueTexts
): string {
	switch (explanation.kind) {
		case 'index':
		case 'index-range':
			return headings[explanation.kind][explanation.figure];
		case 'dimension':
		case 'dimension-range': {
			const name = dimensionName(texts, explanation.dimension.id);
			return headings[explanation.kind][explanation.figure](name);
		}
		case 'evidence-rate':
			return headings['evidence-rate'];
		case 'gate':
			return texts[`gate.${explanation.gate.id}.name`] ?? explanation.gate.id;
		case 'next-step':
			return headings['next-step'](questionShort(texts, explanation.step.question.id));
	}
}
