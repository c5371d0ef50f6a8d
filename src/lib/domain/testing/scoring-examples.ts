import * as z from 'zod/mini';
import type { Answer, Answers, Evidence } from '../answers/assessment';
import type { Question } from '../catalogue/catalogue';
import published from '../../../../tests/fixtures/scoring-examples.json';
import { questionOf } from './builders';

/** The worked examples of the method (methodology 2.12), read into questions and answers. */

const evidenceSchema = z.strictObject({
	state: z.enum(['none', 'named', 'not_found']),
	opened: z.boolean(),
	reviewed_on: z.string(),
	owner: z.enum(['active', 'gone', 'unnamed'])
});

const levelSchema = z.nullable(z.union([z.int(), z.enum(['unknown', 'na'])]));

const itemSchema = z.strictObject({
	question: z.optional(z.string()),
	answer: levelSchema,
	evidence: z.optional(evidenceSchema),
	w: z._default(z.number(), 1),
	evidence_required: z._default(z.boolean(), true),
	valid_months: z._default(z.int(), 12)
});

type Item = z.infer<typeof itemSchema>;

const figuresSchema = z.record(z.string(), z.nullable(z.union([z.number(), z.boolean()])));

const dimensionExample = z.object({
	title: z.string(),
	input: z.object({ as_of: z.string(), items: z.array(itemSchema) }),
	expected: figuresSchema
});

const evidenceExample = z.object({
	input: z.object({
		as_of: z.string(),
		valid_months: z.int(),
		evidence: z.record(z.string(), z.nullable(evidenceSchema))
	}),
	expected: z.record(
		z.string(),
		z.object({ cap: z.int(), evidenced_levels_for_claims_0_to_4: z.array(z.int()) })
	)
});

const meansExample = z.object({
	input: z.record(z.string(), z.array(z.number())),
	expected: z.record(z.string(), z.record(z.string(), z.number()))
});

const sampleExample = z.object({
	expected: z.record(
		z.string(),
		z.object({ rate: z.number(), wilson_95: z.tuple([z.number(), z.number()]) })
	)
});

const companyExample = z.object({
	title: z.string(),
	input: z.object({
		as_of: z.string(),
		dimensions: z.record(z.string(), z.array(z.union([itemSchema, levelSchema])))
	}),
	expected: z.record(z.string(), z.unknown())
});

const gateExample = z.object({
	input: z.object({
		requirements: z.array(z.tuple([z.string(), z.int(), z.boolean()])),
		cases: z.record(z.string(), z.record(z.string(), z.union([z.int(), z.enum(['unknown', 'na'])])))
	}),
	expected: z.record(
		z.string(),
		z.object({
			status: z.enum(['frei', 'knapp', 'offen', 'gesperrt']),
			missing: z.array(z.object({ question: z.string(), deficit: z.int() })),
			unclear: z.array(z.string())
		})
	)
});

/** An example about one dimension (E01 to E03, E05 to E07). */
export function readDimensionExample(id: string) {
	const { title, input, expected } = dimensionExample.parse(find(id));
	return { title, today: input.as_of, expected, ...readItems('D', input.items) };
}

/** The example about what a source can carry (E04). */
export function readEvidenceExample(id: string) {
	const { input, expected } = evidenceExample.parse(find(id));
	const cases = Object.entries(input.evidence).map(([name, evidence]) => ({
		name,
		evidence: evidence ? readEvidence(evidence) : undefined,
		expected: expected[name]
	}));
	return { today: input.as_of, validMonths: input.valid_months, cases };
}

/** The example that compares means of five dimensions (E08). */
export function readMeansExample(id: string) {
	const { input, expected } = meansExample.parse(find(id));
	return Object.entries(input).map(([name, scores]) => {
		const figures = expected[name];
		if (!figures) throw new Error(`example ${id} expects nothing for "${name}"`);
		return { name, scores, expected: figures };
	});
}

/** An example about a whole check (E09, E09b, E10, E20). */
export function readCompanyExample(id: string) {
	const { title, input, expected } = companyExample.parse(find(id));
	const parts = Object.entries(input.dimensions).map(([prefix, items]) =>
		readItems(prefix, items.map(toItem))
	);
	return {
		title,
		today: input.as_of,
		questions: parts.flatMap(({ questions }) => questions),
		answers: Object.fromEntries(parts.flatMap(({ answers }) => Object.entries(answers))),
		expected
	};
}

/** An example about a gate (E11, E12). */
export function readGateExample(id: string) {
	const { input, expected } = gateExample.parse(find(id));
	const requirements = input.requirements.map(([question, minLevel, naCounts]) => ({
		question,
		minLevel,
		naCounts
	}));
	const cases = Object.entries(input.cases).map(([name, levels]) => ({
		name,
		levels,
		expected: expected[name]
	}));
	return { requirements, cases };
}

/** The example about a share found in a sample (E21). */
export function readSampleExample() {
	return Object.entries(sampleExample.parse(find('E21')).expected).map(([name, figures]) => {
		const [hits = 0, total = 0] = name.split('/').map(Number);
		const [low, high] = figures.wilson_95;
		return { name, hits, total, expected: { rate: figures.rate, low, high } };
	});
}

function find(id: string): unknown {
	return published.examples.find((example) => example.id === id);
}

function toItem(item: Item | z.infer<typeof levelSchema>): Item {
	const isItem = typeof item === 'object' && item !== null;
	return isItem ? item : itemSchema.parse({ answer: item });
}

function readItems(prefix: string, items: readonly Item[]) {
	const named = items.map((item, i) => ({ ...item, id: item.question ?? `${prefix}-${i + 1}` }));
	const questions: readonly Question[] = named.map((item) =>
		questionOf(item.id, {
			weight: item.w,
			evidence: item.evidence_required ? 'required' : 'optional',
			evidenceValidMonths: item.valid_months
		})
	);
	const answers: Answers = Object.fromEntries(named.flatMap(readAnswer));
	return { questions, answers };
}

function readAnswer({ id, answer, evidence }: Item & { id: string }): [string, Answer][] {
	if (answer === null) return [];
	return [[id, evidence ? { level: answer, evidence: readEvidence(evidence) } : { level: answer }]];
}

function readEvidence({ reviewed_on, ...rest }: z.infer<typeof evidenceSchema>): Evidence {
	return { ...rest, reviewedOn: reviewed_on };
}
