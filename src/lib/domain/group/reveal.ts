import { compareGroup } from '../comparison/compare-group';
import { compareOpenly, mayCompareOpenly } from '../comparison/compare-openly';
import type { Comparison } from '../comparison/comparison-schema';
import type { IsoDate } from '../evidence/calendar';
import { accept, refuseRound, type RoundDecision } from './decision';
import type { Round } from './round';
import { isSameSlide, phaseOfSlide, slidesOf, type Slide } from './slides';

export interface RevealEvent {
	readonly kind: 'reveal';
	/** In an open round: show the protected comparison though not everybody has agreed. */
	readonly isProtectedAccepted: boolean;
	/** YYYY-MM-DD; the day the comparison carries. */
	readonly today: IsoDate;
}

export interface ShowEvent {
	readonly kind: 'show';
	readonly slide: Slide;
}

/**
 * Makes the comparison, of the contributions as they are, drops every one of them and shows the first
 * slide. Asked again it changes nothing, so that an answer that got lost does no harm.
 */
export function reveal(round: Round, event: RevealEvent): RoundDecision {
	if (round.phase === 'closed') return refuseRound('wrong-phase');
	if (round.phase !== 'collect') return accept(round);
	const contributions = round.entries.map(({ contribution }) => contribution);
	const agreed = round.entries.filter(({ hasConsented }) => hasConsented);
	const consents = new Set(agreed.map(({ contribution }) => contribution.id));
	const isOpen = round.terms.mode === 'open' && mayCompareOpenly(contributions, consents);
	if (round.terms.mode === 'open' && !isOpen && !event.isProtectedAccepted) {
		return refuseRound('not-agreed');
	}
	const comparison = isOpen
		? compareOpenly(round.terms.catalogue, contributions)
		: compareGroup(round.terms.catalogue, contributions, round.terms);
	if (!comparison || comparison.kind === 'too-few') return refuseRound('too-few');
	return accept(published(round, comparison, event.today));
}

/** Moves everybody to a slide of the comparison there is; nothing else ever changes by it. */
export function show(round: Round, { slide: wanted }: ShowEvent): RoundDecision {
	const { phase, published: made } = round;
	const slides = made && phase !== 'closed' ? slidesOf(made.comparison) : [];
	const slide = slides.find((one) => isSameSlide(one, wanted));
	if (!slide) return refuseRound('wrong-phase');
	if (isSameSlide(round.slide, slide)) return accept(round);
	return accept({ ...round, phase: phaseOfSlide(slide), slide });
}

function published(round: Round, comparison: Comparison, today: IsoDate): Round {
	const isOpen = comparison.kind === 'open';
	return {
		...round,
		phase: 'reveal',
		slide: slidesOf(comparison)[0] ?? null,
		published: { on: today, comparison },
		holders: isOpen
			? round.entries.map(({ contribution, right }) => ({ id: contribution.id, right }))
			: [],
		entries: []
	};
}
