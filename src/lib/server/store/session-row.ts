import * as z from 'zod/mini';
import { groupMemorySchema } from '../../domain';
import { sessionPhases, sessionSettingsSchema } from '../../session-api';
import type { ContributionRecord, SessionRecord, SessionRevision } from './session-store';

/** How rows become records; what the program did not write is refused here. */

/** Named one by one: a column that a newer program adds changes nothing for an older one. */
export const SESSION_COLUMNS =
	'id, settings, facilitator_hash, code_hash, code_attempt, phase, revealed, is_joining, ' +
	'contributions, rev, view_rev, memory, expires_at';

export const CONTRIBUTION_COLUMNS = 'id, secret_hash, has_consented, code';

const flag = z.pipe(
	z.literal([0, 1]),
	z.transform((digit) => digit === 1)
);

/**
 * JSON in a column that every request reads and few change: what was read last is not read again as long
 * as the text is the same. A group's memory is large.
 */
function json<T>(schema: z.ZodMiniType<T>) {
	const known = new Map<string, T>();
	return z.pipe(
		z.string(),
		z.transform((text) => {
			const value = known.get(text) ?? schema.parse(JSON.parse(text));
			known.delete(text);
			known.set(text, value);
			const [oldest] = known.keys();
			if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
			return value;
		})
	);
}

/** Sessions that are busy at once in one process. */
const MOST_REMEMBERED = 50;

const sessionRow = z.object({
	id: z.string(),
	settings: json(sessionSettingsSchema),
	facilitator_hash: z.string(),
	code_hash: z.string(),
	code_attempt: z.int(),
	phase: z.enum(sessionPhases),
	revealed: z.int(),
	is_joining: flag,
	contributions: z.int(),
	rev: z.int(),
	view_rev: z.int(),
	memory: json(groupMemorySchema),
	expires_at: z.int()
});

const contributionRow = z.object({
	id: z.string(),
	secret_hash: z.string(),
	has_consented: flag,
	code: z.string()
});

const revisionRow = z.object({ id: z.string(), view_rev: z.int() });

export function parseSessionRow(row: unknown): SessionRecord {
	const parsed = sessionRow.parse(row);
	return {
		id: parsed.id,
		settings: parsed.settings,
		facilitatorHash: parsed.facilitator_hash,
		codeHash: parsed.code_hash,
		codeAttempt: parsed.code_attempt,
		phase: parsed.phase,
		revealed: parsed.revealed,
		isJoining: parsed.is_joining,
		count: parsed.contributions,
		rev: parsed.rev,
		viewRev: parsed.view_rev,
		memory: parsed.memory,
		expiresAt: parsed.expires_at
	};
}

export function parseContributionRow(row: unknown): ContributionRecord {
	const { id, secret_hash, has_consented, code } = contributionRow.parse(row);
	return { id, secretHash: secret_hash, hasConsented: has_consented, code };
}

export function parseRevisionRow(row: unknown): SessionRevision {
	const { id, view_rev } = revisionRow.parse(row);
	return { id, viewRev: view_rev };
}
