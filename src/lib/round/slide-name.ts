import type { Slide } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';
import type { RoundPageData } from './page-data';

/** What a slide is called, on buttons and lists. */
export function slideName(
	slide: Slide,
	{ session, comparison }: Pick<RoundPageData, 'session' | 'comparison'>,
	instrument: Pick<Instrument, 'dimension' | 'question'>
): string {
	const { names } = session.slides;
	switch (slide.kind) {
		case 'claimed':
		case 'evidenced':
			return names[slide.kind](instrument.dimension(slide.dimension));
		case 'topic':
			return instrument.question(slide.question);
		case 'ai':
			return comparison.ai.title;
		case 'experience':
			return comparison.ai.experience;
		case 'plans':
			return comparison.plans.title;
		case 'topics':
			return comparison.talking.title;
		case 'guess':
		case 'last-time':
			return names[slide.kind];
	}
}
