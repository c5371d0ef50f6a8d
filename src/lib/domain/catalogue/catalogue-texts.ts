import type { Catalogue } from './catalogue';
import type { Fault } from './catalogue-faults';

/** The words of a catalogue in one language: flat, keys made from ids. */
export type CatalogueTexts = Readonly<Record<string, string>>;

/** Asks a catalogue's texts for the names a row of numbers needs. */
export interface CatalogueNames {
	dimension(id: string): string;
	maturity(id: string): string;
}

/** Every key a text file of this catalogue must have, no more and no less, in reading order. */
export function textKeysOf(catalogue: Catalogue): readonly string[] {
	return [
		'catalogue.title',
		'catalogue.disclaimer',
		...catalogue.dimensions.flatMap(({ id }) => [`dimension.${id}.name`, `dimension.${id}.line`]),
		...catalogue.dimensions.flatMap(({ topics }) => topics.map((id) => `topic.${id}.name`)),
		...catalogue.maturityLevels.flatMap(({ id }) => [`maturity.${id}.name`, `maturity.${id}.line`]),
		...catalogue.questions.flatMap(questionKeys),
		...catalogue.gates.flatMap(({ id, hasNote }) => [
			`gate.${id}.name`,
			...(hasNote ? [`gate.${id}.note`] : [])
		]),
		...catalogue.sources.map(({ id }) => `source.${id}.title`)
	];
}

function questionKeys(question: Catalogue['questions'][number]): string[] {
	const parts = [
		'short',
		'text',
		...(question.hasHint ? ['hint'] : []),
		...question.levels.map((_, level) => `level.${level}`),
		...(question.allowsNotApplicable ? ['na'] : []),
		'measures',
		'theme',
		'evidence',
		'why'
	];
	return parts.map((part) => `question.${question.id}.${part}`);
}

/** Missing, orphaned and empty texts of one language; all at once. */
export function findTextFaults(
	catalogue: Catalogue,
	texts: CatalogueTexts,
	locale: string
): readonly Fault[] {
	const expected = new Set(textKeysOf(catalogue));
	const missing = [...expected]
		.filter((key) => texts[key] === undefined)
		.map((key) => ({ path: `texts.${locale}`, message: `the text "${key}" is missing` }));
	const orphaned = Object.keys(texts)
		.filter((key) => !expected.has(key))
		.map((key) => ({ path: `texts.${locale}`, message: `the text "${key}" belongs to nothing` }));
	const empty = Object.entries(texts)
		.filter(([key, text]) => expected.has(key) && text.trim() === '')
		.map(([key]) => ({ path: `texts.${locale}`, message: `the text "${key}" is empty` }));
	return [...missing, ...orphaned, ...empty];
}
