import * as z from 'zod/mini';
import { questionsOf, type Catalogue } from '../catalogue/catalogue';
import type { Fault } from '../catalogue/catalogue-faults';
import { schemaNoteSchema } from '../catalogue/schema-note';
import { schemaFaults } from '../catalogue/schema-faults';
import { CONTRIBUTION_CLASSES, type ContributedState, type Contribution } from './contribution';
import { contributionFormat, encodeContribution, isContributionFormat } from './contribution-bytes';
import { toHex } from './hex';
import { readWritten, releasedFaults, releasedSchema, writtenReleased } from './released-file';
import { questionStatesOf, stateCode, type QuestionStates } from './question-states';
import { refuse, type ContributionResult, type FindCatalogue } from './refusal';

/** The form of a contribution as a file: the same numbers, to be read by people too. */

const level = z.int().check(z.minimum(0, 'a level is at least 0'));
const answer = z.union(
	[z.strictObject({ level, evidenced: level }), z.enum(['unknown', 'na'])],
	'an answer is a level with what its evidence backs up, "unknown" or "na"'
);

export const contributionFileSchema = z.strictObject({
	$schema: schemaNoteSchema,
	format: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	kind: z.literal('contribution'),
	catalogue: z.strictObject({ id: z.string(), version: z.string() }),
	scope: z.enum(['quick', 'full']),
	id: z.string().check(z.regex(/^[0-9a-f]{32}$/, 'an id has 32 hexadecimal digits')),
	industry: z.optional(z.enum(CONTRIBUTION_CLASSES.industry)),
	size: z.optional(z.enum(CONTRIBUTION_CLASSES.size)),
	/** A question without an entry is not answered. */
	answers: z.record(z.string(), answer),
	/** What was released besides, from format 2 on. */
	released: z.optional(releasedSchema),
	/** The last eight hexadecimal digits of the code; a file changed by hand no longer fits. */
	checksum: z.string().check(z.regex(/^[0-9a-f]{8}$/, 'a checksum has 8 hexadecimal digits'))
});

export type ContributionFile = z.infer<typeof contributionFileSchema>;
type FileAnswer = z.infer<typeof answer>;

/** A contribution in the form of a file. */
export function contributionFile(
	catalogue: Catalogue,
	contribution: Contribution
): Readonly<Record<string, unknown>> {
	const { id, scope, classes, states } = contribution;
	const answers = questionsOf(catalogue, scope).flatMap((question, position) => {
		const written = fileAnswer(states[position] ?? { kind: 'unanswered' });
		return written === undefined ? [] : [[question.id, written] as const];
	});
	return {
		format: contributionFormat(contribution),
		kind: 'contribution',
		catalogue: contribution.catalogue,
		scope,
		id,
		...classes,
		answers: Object.fromEntries(answers),
		...(contribution.released
			? { released: writtenReleased(catalogue, contribution.released) }
			: {}),
		checksum: checksumOf(catalogue, contribution)
	};
}

function fileAnswer(state: ContributedState): FileAnswer | undefined {
	if (state.kind === 'unanswered') return undefined;
	if (state.kind === 'level') return { level: state.level, evidenced: state.evidenced };
	return state.kind === 'unknown' ? 'unknown' : 'na';
}

function checksumOf(catalogue: Catalogue, contribution: Contribution): string {
	return toHex(encodeContribution(catalogue, contribution).subarray(-4));
}

const anyFormatSchema = z.object({ kind: z.literal('contribution'), format: z.int() });

/** Reads the content of a contribution's file. */
export function readContributionFile(
	input: unknown,
	findCatalogue: FindCatalogue
): ContributionResult {
	const known = anyFormatSchema.safeParse(input);
	if (!known.success) return refuse({ reason: 'not-a-contribution' });
	const { format } = known.data;
	if (!isContributionFormat(format)) return refuse({ reason: 'unknown-version', version: format });
	const parsed = contributionFileSchema.safeParse(input);
	if (!parsed.success) {
		return refuse({ reason: 'impossible', faults: schemaFaults(parsed.error, input) });
	}
	const file = parsed.data;
	const catalogue = findCatalogue(file.catalogue);
	if (!catalogue) return refuse({ reason: 'unknown-catalogue', catalogue: file.catalogue });
	return fromFile(file, catalogue);
}

function fromFile(file: ContributionFile, catalogue: Catalogue): ContributionResult {
	const tables = questionStatesOf(catalogue, file.scope);
	const faults = [...faultsOf(file, tables), ...releasedFaults(catalogue, file.released ?? {})];
	if (faults.length > 0) return refuse({ reason: 'impossible', faults });
	const contribution: Contribution = {
		catalogue: { id: catalogue.id, version: catalogue.version },
		scope: file.scope,
		states: tables.map(({ question }) => stateOf(file.answers[question.id])),
		classes: {
			...(file.industry === undefined ? {} : { industry: file.industry }),
			...(file.size === undefined ? {} : { size: file.size })
		},
		id: file.id,
		...(file.released ? { released: readWritten(catalogue, file.released) } : {})
	};
	const isIntact =
		file.format === contributionFormat(contribution) &&
		checksumOf(catalogue, contribution) === file.checksum;
	return isIntact ? { ok: true, contribution, catalogue } : refuse({ reason: 'damaged' });
}

function faultsOf(
	{ answers, scope }: ContributionFile,
	tables: readonly QuestionStates[]
): Fault[] {
	const tableById = new Map(tables.map((table) => [table.question.id, table]));
	return Object.entries(answers).flatMap(([id, written]) => {
		const path = `answers.${id}`;
		const table = tableById.get(id);
		if (!table) return [{ path, message: `the ${scope} check does not ask "${id}"` }];
		if (stateCode(table, stateOf(written)) >= 0) return [];
		return [{ path, message: `"${id}" cannot be answered like this` }];
	});
}

function stateOf(written: FileAnswer | undefined): ContributedState {
	if (written === undefined) return { kind: 'unanswered' };
	if (written === 'unknown') return { kind: 'unknown' };
	if (written === 'na') return { kind: 'not-applicable' };
	return { kind: 'level', ...written };
}
