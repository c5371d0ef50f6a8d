import type { Question } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';

export interface PublishedSource {
	readonly id: string;
	readonly title: string;
	/** Whether the reference was quoted from memory and not looked up again. */
	readonly isFromMemory: boolean;
}

/** The published sources behind a question, with their titles. */
export function publishedSources(
	question: Pick<Question, 'sources'>,
	instrument: Instrument
): readonly PublishedSource[] {
	return question.sources.map((id) => ({
		id,
		title: instrument.source(id),
		isFromMemory: instrument.catalogue.sources.some(
			(source) => source.id === id && source.status === 'from-memory'
		)
	}));
}
