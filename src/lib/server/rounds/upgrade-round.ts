import * as z from 'zod/mini';
import { findCatalogue } from '../../catalogues';
import {
	decide,
	mergeTenths,
	parseContribution,
	publishedSchema,
	ROUND_PHASES,
	type Published,
	type Round,
	type RoundEntry
} from '../../domain';
import { sessionSettingsSchema } from '../../session-api';
import type { OldContribution, OldSession, UpgradedSession } from '../store/upgrade-sessions';
import { beginRound, recordOf } from './round-record';
import type { RoundSecrets } from './round-secrets';

/*
 * What the first version kept, which could renew its comparison. Those still collecting go on. Those that
 * had revealed keep what they show, without a single dot or the name of a small class, and lose every
 * contribution. Those that showed nothing any more, because somebody had withdrawn, have ended.
 */

const publishedBefore = z.object({ on: z.string(), comparison: z.looseObject({}) });
type OldPublished = z.infer<typeof publishedBefore>;

const memorySchema = z.object({
	mode: z.nullable(z.enum(['protected', 'open', 'open-ended'])),
	present: z.record(z.string(), z.unknown()),
	published: z.nullable(publishedBefore)
});

const spread = z.looseObject({ strip: z.nullable(z.array(z.int())) });
const dimensions = z.array(
	z.object({
		dimension: z.string(),
		figures: z.nullable(z.object({ claimed: spread, evidenced: spread, agreement: z.string() }))
	})
);
const oldComparison = z.object({
	catalogue: z.unknown(),
	scope: z.string(),
	minGroup: z.int(),
	dimensions,
	cells: z.array(z.object({ classes: z.array(z.string()), count: z.string(), dimensions })),
	talkingPoints: z.unknown()
});

/** @param today YYYY-MM-DD, the day an open comparison carries that was never stored */
export function upgradeRound(
	old: OldSession,
	secrets: RoundSecrets,
	today: string
): UpgradedSession {
	const settings = sessionSettingsSchema.parse(old.settings);
	const begun = { ...beginRound(settings).round, entries: entriesOf(old.contributions) };
	const collecting = { ...begun, isJoining: old.isJoining, count: begun.entries.length };
	const round = revealedAs(collecting, old, today);
	const { row, sealed } = recordOf(round, secrets.sealKeyOf(old.id));
	return { phase: row.phase, count: row.count, result: row.result, sealed };
}

function revealedAs(collecting: Round, old: OldSession, today: string): Round {
	const { mode, present, published } = memorySchema.parse(old.memory);
	const phase = z.enum(ROUND_PHASES).parse(old.phase);
	if (mode === null)
		return phase === 'collect' ? collecting : { ...collecting, phase, entries: [] };
	if (mode === 'open' && phase !== 'closed') {
		const reveal = { kind: 'reveal', isProtectedAccepted: false } as const;
		const decision = decide(collecting, { ...reveal, today });
		if (decision.ok) return { ...decision.round, phase };
	}
	const after = { ...collecting, phase, entries: [] };
	if (published === null) return { ...after, isEnded: true };
	const count = Object.keys(present).length;
	return { ...after, count, published: publishedOf(published, count) };
}

function entriesOf(contributions: readonly OldContribution[]): readonly RoundEntry[] {
	return contributions.flatMap(({ code, secretHash, hasConsented }) => {
		const result = parseContribution(code, findCatalogue);
		if (!result.ok) return [];
		return [
			{ contribution: result.contribution, right: secretHash, hasConsented, invitation: null }
		];
	});
}

/** What was shown, in the form of today; every one it is of was still there. */
function publishedOf({ on, comparison }: OldPublished, count: number): Published {
	const { cells, ...old } = oldComparison.parse(comparison);
	return publishedSchema.parse({
		on,
		comparison: {
			...old,
			kind: 'protected',
			count,
			dimensions: old.dimensions.map(dimensionOf),
			cells: cells.map((cell) => ({
				...cell,
				classes: cell.classes.length === 1 ? cell.classes : [],
				dimensions: cell.dimensions.map(dimensionOf)
			})),
			aiInTheRoom: null
		}
	});
}

function dimensionOf({ figures, ...rest }: z.infer<typeof dimensions>[number]) {
	return {
		...rest,
		figures: figures && {
			...figures,
			claimed: spreadOf(figures.claimed),
			evidenced: spreadOf(figures.evidenced)
		}
	};
}

function spreadOf({ strip, ...rest }: z.infer<typeof spread>) {
	return { ...rest, strip: strip && mergeTenths(strip) };
}
