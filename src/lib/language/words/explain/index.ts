import type { Locale } from '../../locale';
import { explainDe, type ExplainWords } from './explain.de';
import { explainEn } from './explain.en';

export { writeDifference, writeIndexMean, writeMean, writeMeanMin, writeRatio } from './formula';
export type { ExplainWords };

/** The words of the dialog „So entsteht die Zahl“; fetched together with the result. */
export function explainWords(locale: Locale): ExplainWords {
	return locale === 'de' ? explainDe : explainEn;
}
