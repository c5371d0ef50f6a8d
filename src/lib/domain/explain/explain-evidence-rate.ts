import type { AssessmentScore } from '../scoring/score-assessment';
import type { LevelAnswer } from '../scoring/scored-answer';

export interface EvidenceRateExplanation {
	readonly kind: 'evidence-rate';
	/** The answers that need a source, in catalogue order. */
	readonly answers: readonly LevelAnswer[];
	/** Weight of these answers, and of those among them whose source is sound. */
	readonly needsSource: number;
	readonly sound: number;
	/** Share of the sound ones, 0 to 1; null when no answer needs a source. */
	readonly rate: number | null;
}

/** The evidence rate over all dimensions, and the answers it is made of. Source: methodology 2.3. */
export function explainEvidenceRate({ dimensions }: AssessmentScore): EvidenceRateExplanation {
	const answers = dimensions.flatMap((dimension) =>
		dimension.answers.filter((answer) => answer.kind === 'level').filter((a) => a.needsSource)
	);
	const needsSource = weightOf(answers);
	const sound = weightOf(answers.filter(({ carries }) => carries.isSound));
	const rate = needsSource === 0 ? null : sound / needsSource;
	return { kind: 'evidence-rate', answers, needsSource, sound, rate };
}

function weightOf(answers: readonly LevelAnswer[]): number {
	return answers.reduce((sum, { question }) => sum + question.weight, 0);
}
