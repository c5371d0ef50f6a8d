import * as z from 'zod/mini';
import type { Catalogue } from './catalogue';
import type { Fault } from './catalogue-faults';
import { catalogueSchema } from './catalogue-schema';
import { findTextFaults, textKeysOf } from './catalogue-texts';
import type { CatalogueFile } from './catalogue-words';
import { parseCatalogue, type ParseResult } from './parse-catalogue';
import { schemaFaults } from './schema-faults';
import { schemaNoteSchema } from './schema-note';

/** The form of a catalogue of one's own: its structure, and its words by language in the same file. */

/** Longest text of a catalogue, in UTF-16 units. */
const TEXT_LIMIT = 2000;

const textsSchema = z
	.record(
		z.string(),
		z.record(
			z.string(),
			z
				.string()
				.check(
					z.maxLength(TEXT_LIMIT, `a text of a catalogue has at most ${TEXT_LIMIT} characters`)
				)
		)
	)
	.check(
		z.describe(
			'The words: by language, then by key, for example "question.oven.text". Scoring works without ' +
				'them; the app and the report need them. What is missing is named with its key.'
		)
	);

/** A catalogue file as it is written; published as JSON Schema. */
export const catalogueFileSchema = z.extend(catalogueSchema, {
	$schema: schemaNoteSchema,
	texts: z.optional(textsSchema)
});

const wordsSchema = z.object({ $schema: schemaNoteSchema, texts: z.optional(textsSchema) });

/**
 * Reads a catalogue file from outside, refused with all faults at once. If there are words, they must
 * be complete in every language the catalogue names.
 */
export function parseCatalogueFile(input: unknown): ParseResult<CatalogueFile> {
	const words = wordsSchema.safeParse(input);
	const structure = parseCatalogue(withoutWords(input));
	if (structure.ok && words.success) {
		const { texts } = words.data;
		const faults = texts ? allTextFaults(structure.value, texts) : [];
		if (faults.length > 0) return { ok: false, faults };
		return { ok: true, value: { catalogue: structure.value, texts: texts ?? {} } };
	}
	const form = structure.ok ? [] : structure.faults;
	const wrong = words.success || !isObject(input) ? [] : schemaFaults(words.error, input);
	return { ok: false, faults: [...form, ...wrong] };
}

/** What a catalogue of one's own need not say: names of topics, and what a question takes up. */
const OPTIONAL = /^topic\.|^question\..+\.theme$/;

function allTextFaults(catalogue: Catalogue, texts: CatalogueFile['texts']): readonly Fault[] {
	const optional = textKeysOf(catalogue).filter((key) => OPTIONAL.test(key));
	const unsaid = Object.fromEntries(optional.map((key) => [key, key]));
	const strangers = Object.keys(texts).filter((locale) => !catalogue.locales.includes(locale));
	return [
		...catalogue.locales.flatMap((locale) => {
			const own = Object.hasOwn(texts, locale) ? texts[locale] : undefined;
			if (!own) return [{ path: `texts.${locale}`, message: 'is missing' }];
			return findTextFaults(catalogue, { ...unsaid, ...own }, locale);
		}),
		...strangers.map((locale) => ({
			path: `texts.${locale}`,
			message: 'this language is not among the locales of the catalogue'
		}))
	];
}

function withoutWords(input: unknown): unknown {
	if (!isObject(input)) return input;
	return Object.fromEntries(
		Object.entries(input).filter(([key]) => key !== 'texts' && key !== '$schema')
	);
}

function isObject(input: unknown): input is object {
	return typeof input === 'object' && input !== null && !Array.isArray(input);
}
