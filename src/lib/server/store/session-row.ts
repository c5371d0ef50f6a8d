import * as z from 'zod/mini';
import { publishedSchema, ROUND_PHASES, slideSchema, type Slide } from '../../domain';
import { sessionSettingsSchema, type SessionSettings } from '../../session-api';
import type { RoundResult, SessionRecord, SessionRevision } from './session-store';

/** How rows become records; what the program did not write is refused here. */

/** Named one by one: a column that a newer program adds changes nothing for an older one. */
export const SESSION_COLUMNS =
	'id, settings, facilitator_hash, code_hash, code_attempt, phase, revealed, is_joining, ' +
	'contributions, rev, view_rev, memory, expires_at, slide, successor';

const flag = z.pipe(
	z.literal([0, 1]),
	z.transform((digit) => digit === 1)
);

const json = z.pipe(
	z.string(),
	z.transform((text): unknown => JSON.parse(text))
);

/** Settings are read with every contribution and never change, so the same text is read once. */
const settings = z.pipe(
	z.string(),
	z.transform((text) => {
		const known = knownSettings.get(text) ?? sessionSettingsSchema.parse(JSON.parse(text));
		knownSettings.delete(text);
		knownSettings.set(text, known);
		const [oldest] = knownSettings.keys();
		if (knownSettings.size > MOST_KNOWN && oldest !== undefined) knownSettings.delete(oldest);
		return known;
	})
);

/** By their text, the last ones used. */
const knownSettings = new Map<string, SessionSettings>();
const MOST_KNOWN = 100;

/** The column is named after what the first version kept there. */
const RESULT_FORMAT = 2;
const format = z.literal(RESULT_FORMAT);
const resultSchema = z.pipe(
	z.discriminatedUnion('kind', [
		z.strictObject({ format, kind: z.literal('none') }),
		z.strictObject({ format, kind: z.literal('published'), published: publishedSchema }),
		z.strictObject({ format, kind: z.literal('sealed') }),
		z.strictObject({ format, kind: z.literal('ended') })
	]),
	z.transform(({ format: _, ...result }): RoundResult => result)
);

export function resultText(result: RoundResult): string {
	return JSON.stringify({ format: RESULT_FORMAT, ...result });
}

export function slideText(slide: Slide | null): string {
	return JSON.stringify(slide);
}

const sessionRow = z.object({
	id: z.string(),
	settings,
	facilitator_hash: z.string(),
	code_hash: z.string(),
	code_attempt: z.int(),
	phase: z.enum(ROUND_PHASES),
	revealed: z.int(),
	is_joining: flag,
	contributions: z.int(),
	rev: z.int(),
	view_rev: z.int(),
	memory: z.pipe(json, resultSchema),
	expires_at: z.int(),
	/** Null in rows of a program without slides. */
	slide: z.nullable(z.pipe(json, z.nullable(slideSchema))),
	successor: z.nullable(z.string())
});

const sealedRow = z.object({ sealed: z.string() });

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
		slide: parsed.slide,
		revealedBefore: parsed.revealed,
		isJoining: parsed.is_joining,
		successor: parsed.successor,
		count: parsed.contributions,
		rev: parsed.rev,
		viewRev: parsed.view_rev,
		result: parsed.memory,
		expiresAt: parsed.expires_at
	};
}

export function parseSealedRow(row: unknown): string {
	return sealedRow.parse(row).sealed;
}

export function parseRevisionRow(row: unknown): SessionRevision {
	const { id, view_rev } = revisionRow.parse(row);
	return { id, viewRev: view_rev };
}
