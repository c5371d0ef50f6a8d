import type { Catalogue, CatalogueNames, CatalogueRef, CatalogueTexts } from '../domain';
import type { Locale } from './locale';
import { leaningWords } from './words/leaning';

/**
 * A catalogue with its own words in one language: they travel together, so that an assessment is never
 * told in the words of another version. What has no text is called by its id; tests see to it that
 * no released catalogue lacks one.
 */
export class Instrument implements CatalogueNames {
	readonly catalogue: Catalogue;
	readonly locale: Locale;
	readonly #texts: CatalogueTexts;

	constructor(catalogue: Catalogue, locale: Locale, texts: CatalogueTexts) {
		this.catalogue = catalogue;
		this.locale = locale;
		this.#texts = texts;
	}

	/** False while only the words for answering are here. */
	get isWhole(): boolean {
		return this.#texts['catalogue.title'] !== undefined;
	}

	isOf({ id, version }: CatalogueRef): boolean {
		return this.catalogue.id === id && this.catalogue.version === version;
	}

	/** What the catalogue says of itself. */
	about(part: 'title' | 'disclaimer'): string {
		return this.#text('catalogue', this.catalogue.id, part, 'catalogue');
	}

	dimension(id: string, part: 'name' | 'line' = 'name'): string {
		return this.#text('dimension', id, part);
	}

	topic(id: string): string {
		return this.#text('topic', id, 'name');
	}

	maturity(id: string, part: 'name' | 'line' = 'name'): string {
		return this.#text('maturity', id, part);
	}

	question(id: string, part: QuestionPart = 'short'): string {
		return this.#text('question', id, part);
	}

	/**
	 * The description of a level, 0 to the highest, as it is read alone: one that leans on the level before
	 * (“As before, and …”) says that one first.
	 */
	level(questionId: string, level: number): string {
		const text = this.levelInList(questionId, level);
		const { opening, goesOn, also } = leaningWords[this.locale];
		if (level === 0 || !opening.test(text)) return text;
		const own = text.replace(opening, '');
		const before = this.level(questionId, level - 1);
		return `${before} ${goesOn.test(own) ? '' : also}${own.slice(0, 1).toUpperCase()}${own.slice(1)}`;
	}

	/** The description as the catalogue has it, for where all of them stand in a list. */
	levelInList(questionId: string, level: number): string {
		return this.#text('question', questionId, `level.${level}`);
	}

	/** Whether it is said what a question takes up; a catalogue of somebody's own need not. */
	hasTheme(id: string): boolean {
		return this.#texts[`question.${id}.theme`] !== undefined;
	}

	gate(id: string, part: 'name' | 'note' = 'name'): string {
		return this.#text('gate', id, part);
	}

	source(id: string): string {
		return this.#text('source', id, 'title');
	}

	#text(kind: string, id: string, part: string, key = `${kind}.${id}`): string {
		return this.#texts[`${key}.${part}`] ?? id;
	}
}

type QuestionPart = 'short' | 'text' | 'hint' | 'na' | 'why' | 'measures' | 'theme' | 'evidence';
