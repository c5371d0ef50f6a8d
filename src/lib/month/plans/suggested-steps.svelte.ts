import { findCatalogue } from '$lib/catalogues';
import { scoreAssessment, scoringDay, type Dossier } from '$lib/domain';
import { today } from '$lib/dossier';
import { loadInstrument } from '$lib/language/load-instrument';
import type { Instrument } from '$lib/language/instrument';
import type { Locale } from '$lib/language/locale';
import { voiceOf } from '$lib/say/score';
import { stepTexts, type StepText } from '$lib/say/steps';

/** The next steps of a company's latest check, in words, to be taken over as plans. */
export class SuggestedSteps {
	readonly #dossier: () => Dossier | undefined;
	readonly #locale: () => Locale;
	#instrument = $state.raw<Instrument | undefined>();
	readonly #latest = $derived.by(() => this.#dossier()?.assessments[0]?.assessment);

	/** None as long as there is no check, or its words are still on their way. */
	readonly all: readonly StepText[] = $derived.by(() => {
		const assessment = this.#latest;
		const catalogue = assessment && findCatalogue(assessment.catalogue);
		if (!assessment || !catalogue || this.#instrument?.catalogue !== catalogue) return [];
		const score = scoreAssessment(catalogue, assessment, scoringDay(assessment, today.day));
		return stepTexts(score.nextSteps, voiceOf(this.#instrument, assessment.scope)).steps;
	});

	constructor(dossier: () => Dossier | undefined, locale: () => Locale) {
		this.#dossier = dossier;
		this.#locale = locale;
		// The network is outside: the words of what was asked follow.
		$effect(() => {
			const wanted = this.#latest?.catalogue;
			if (!wanted) return;
			void loadInstrument(wanted, this.#locale()).then((found) => (this.#instrument = found));
		});
	}

	/** What a question is called; undefined where it is not known here. */
	question(id: string | undefined): string | undefined {
		const isAsked = this.#instrument?.catalogue.questions.some((question) => question.id === id);
		return id !== undefined && isAsked ? this.#instrument?.question(id) : undefined;
	}

	/** What would do as evidence for it. */
	evidence(id: string): string {
		return this.#instrument?.question(id, 'evidence') ?? '';
	}
}
