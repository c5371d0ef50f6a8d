import type { Catalogue, CatalogueTexts, Question } from '$lib/domain';

export interface PublishedSource {
	readonly id: string;
	readonly title: string;
	/** Whether the reference was quoted from memory and not looked up again. */
	readonly isFromMemory: boolean;
}

/** The published sources behind a question, with their titles. */
export function publishedSources(
	catalogue: Catalogue,
	question: Pick<Question, 'sources'>,
	texts: CatalogueTexts
): readonly PublishedSource[] {
	return question.sources.map((id) => ({
		id,
		title: texts[`source.${id}.title`] ?? id,
		isFromMemory: catalogue.sources.some(
			(source) => source.id === id && source.status === 'from-memory'
		)
	}));
}
