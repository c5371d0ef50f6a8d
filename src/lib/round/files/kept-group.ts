import * as z from 'zod/mini';
import { findCatalogue } from '$lib/catalogues';
import {
	contributionCode,
	dayNumberOf,
	parseContribution,
	publishedSchema,
	type Frozen
} from '$lib/domain';
import type { SaveOutcome } from '$lib/dossier/store/save-outcome';
import { readKept, saveKept } from '../kept-json';
import type { Given } from './given';

/**
 * A group made from files as this browser keeps it, only if its facilitator wishes: contributions of others
 * until the comparison, from then on the comparison without them.
 */
export const KEPT_GROUP_KEY = 'belegbar/group-files/1';
/** Whoever forgets about it does not keep other people's contributions for ever. */
const KEPT_DAYS = 30;

const position = z.int();

const keptGroupSchema = z.strictObject({
	format: z.literal(1),
	/** YYYY-MM-DD */
	keptOn: z.iso.date(),
	/** Catalogues of somebody's own, as their files say. */
	catalogues: z.array(z.string()),
	given: z.array(
		z.strictObject({
			code: z.string(),
			source: z.discriminatedUnion('kind', [
				z.strictObject({ kind: z.literal('file'), name: z.string() }),
				z.strictObject({ kind: z.literal('code-in-file'), name: z.string(), position }),
				z.strictObject({ kind: z.literal('code'), position }),
				z.strictObject({ kind: z.literal('scan'), position }),
				z.strictObject({ kind: z.literal('text') })
			]),
			isFromCheck: z.boolean(),
			isOtherCompany: z.boolean()
		})
	),
	/** What the facilitator calls the companies, by the ids of their contributions. */
	names: z.record(z.string(), z.string()),
	expected: z.string(),
	split: z.nullable(z.enum(['industry', 'size'])),
	minGroup: z.int(),
	published: z.nullable(publishedSchema),
	/** The group file of last time as it was opened; whoever shows it reads it at its own door. */
	lastTime: z.nullable(z.unknown())
});

export type KeptGroup = Frozen<z.infer<typeof keptGroupSchema>>;
type KeptGiven = KeptGroup['given'][number];

/** Undefined where there is none, none that can be read, or one that has lain here for too long. */
export function readKeptGroup(storage: Storage, today: string): KeptGroup | undefined {
	const kept = readKept(storage, KEPT_GROUP_KEY, keptGroupSchema);
	if (kept && dayNumberOf(today) - dayNumberOf(kept.keptOn) <= KEPT_DAYS) return kept;
	removeKeptGroup(storage);
	return undefined;
}

export function saveKeptGroup(storage: Storage, group: KeptGroup): SaveOutcome {
	return saveKept(storage, KEPT_GROUP_KEY, group);
}

export function removeKeptGroup(storage: Storage): void {
	storage.removeItem(KEPT_GROUP_KEY);
}

/** Undefined where its catalogue is not known here any more. */
export function givenOfKept({ code, ...rest }: KeptGiven): Omit<Given, 'key'> | undefined {
	const read = parseContribution(code, findCatalogue);
	return read.ok ? { ...rest, contribution: read.contribution } : undefined;
}

export function keptGivenOf({
	contribution,
	source,
	isFromCheck,
	isOtherCompany
}: Given): KeptGiven {
	const catalogue = findCatalogue(contribution.catalogue);
	if (!catalogue) throw new RangeError('a contribution of an unknown catalogue was not refused');
	const code = contributionCode(catalogue, contribution);
	return { code, source, isFromCheck, isOtherCompany: isOtherCompany ?? false };
}
