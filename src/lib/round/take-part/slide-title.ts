import type { Slide } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';
import type { TakePartData } from '../page-data';
import { slideName } from '../slide-name';

/** What stands over a slide; null is the end of a round. */
export function slideTitle(
	slide: Slide | null,
	data: Pick<TakePartData, 'session' | 'comparison' | 'takePart'>,
	instrument: Instrument
): string {
	if (slide === null) return data.takePart.slides.end;
	if ('dimension' in slide) return instrument.dimension(slide.dimension);
	return slideName(slide, data, instrument);
}

/** Which area of how many, and what of it, in a line above its name; empty over everything else. */
export function slideKicker(
	slide: Slide | null,
	{ takePart: { slides, area } }: Pick<TakePartData, 'takePart'>,
	{ catalogue: { dimensions } }: Pick<Instrument, 'catalogue'>
): string {
	if (!slide || !('dimension' in slide)) return '';
	const number = dimensions.findIndex(({ id }) => id === slide.dimension) + 1;
	return slides.area(number, dimensions.length, area.shows[slide.kind]);
}
