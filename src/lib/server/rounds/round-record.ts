import * as z from 'zod/mini';
import { findCatalogue } from '../../catalogues';
import {
	contributionCode,
	createRound,
	isSameSlide,
	parseContribution,
	publishedSchema,
	type Catalogue,
	type Contribution,
	type Round,
	type RoundEntry,
	type RoundTerms
} from '../../domain';
import type { SessionSettings } from '../../session-api';
import type { RoundResult, SessionRecord } from '../store/session-store';
import { Refused } from './refused';
import { seal, unseal, type SealKey } from './seal';
import { slideBefore } from './slide-before';

/** How a round is kept: what everybody may see in the session's row, the rest sealed beside it. */

const sealedSchema = z.strictObject({
	entries: z.array(
		z.strictObject({
			code: z.string(),
			right: z.string(),
			hasConsented: z.boolean(),
			invitation: z.nullable(z.int())
		})
	),
	/** An open comparison, with those who may end it. */
	open: z.nullable(
		z.strictObject({
			published: publishedSchema,
			holders: z.array(z.strictObject({ id: z.string(), right: z.string() }))
		})
	)
});

type Sealed = z.infer<typeof sealedSchema>;

/** What of a round the session's row says. */
type RowPart = Pick<
	SessionRecord,
	'phase' | 'slide' | 'isJoining' | 'successor' | 'count' | 'result'
>;

/** Whether there is something sealed without which the round is not whole. */
export function hasSealedPart({ phase, result }: Pick<RowPart, 'phase' | 'result'>): boolean {
	return phase === 'collect' || result.kind === 'sealed';
}

/**
 * Rounds of which this process has just read or written the sealed part. That is decrypted and read only where
 * the database has another text than the one remembered, so that no process can be mistaken about it.
 */
export class RoundMemory {
	readonly #rounds = new Map<string, { readonly sealed: string; readonly round: Round }>();

	/** @throws Error if what is sealed cannot be opened, or the catalogue is gone */
	roundOf(
		session: Pick<SessionRecord, 'id' | 'settings' | 'revealedBefore'> & RowPart,
		sealed: string | undefined,
		key: SealKey
	): Round {
		const known = this.#rounds.get(session.id);
		if (known && known.sealed === sealed && isOf(known.round, session)) return known.round;
		const round = roundOf(session, sealed, key);
		this.keep(session.id, sealed, round);
		return round;
	}

	/** Without a sealed part there is nothing to remember, and what was remembered goes. */
	keep(id: string, sealed: string | undefined, round: Round): void {
		this.#rounds.delete(id);
		if (sealed === undefined) return;
		this.#rounds.set(id, { sealed, round });
		const [oldest] = this.#rounds.keys();
		if (this.#rounds.size > MOST_REMEMBERED && oldest !== undefined) this.#rounds.delete(oldest);
	}
}

const MOST_REMEMBERED = 50;

function isOf(round: Round, row: RowPart): boolean {
	const { phase, slide, isJoining, successor, count, result } = row;
	const isSameSeen = round.phase === phase && isSameSlide(round.slide, slide);
	const isSameView = isSameSeen && round.successor === successor;
	const isSame = isSameView && round.count === count;
	return isSame && round.isJoining === isJoining && resultOf(round).kind === result.kind;
}

/** @throws Error if what is sealed cannot be opened, or the catalogue is gone */
export function roundOf(
	session: Pick<SessionRecord, 'settings' | 'revealedBefore'> & RowPart,
	sealed: string | undefined,
	key: SealKey
): Round {
	const { settings, phase, isJoining, successor, count, result } = session;
	const { entries, open }: Sealed =
		sealed === undefined
			? { entries: [], open: null }
			: sealedSchema.parse(JSON.parse(unseal(sealed, key)));
	const published = result.kind === 'published' ? result.published : (open?.published ?? null);
	return {
		terms: termsOf(settings),
		phase,
		slide: session.slide ?? slideBefore(session, published),
		isJoining,
		successor,
		entries: entries.map(entryOf),
		count,
		published,
		holders: open?.holders ?? [],
		isEnded: result.kind === 'ended'
	};
}

/** The round's row and, where it needs it, what is to be sealed. */
export function recordOf(
	round: Round,
	key: SealKey
): { readonly row: RowPart; readonly sealed: string | undefined } {
	const { phase, slide, isJoining, successor, count } = round;
	const row = { phase, slide, isJoining, successor, count, result: resultOf(round) };
	if (!hasSealedPart(row)) return { row, sealed: undefined };
	const { entries, published, holders, terms } = round;
	const content: Sealed = {
		entries: entries.map(({ contribution, ...rest }) => ({
			...rest,
			code: codeOf(terms.catalogue, contribution)
		})),
		open:
			published === null
				? null
				: { published: publishedSchema.parse(published), holders: [...holders] }
	};
	return { row, sealed: seal(JSON.stringify(content), key) };
}

function resultOf({ published, isEnded }: Round): RoundResult {
	if (isEnded) return { kind: 'ended' };
	if (published === null) return { kind: 'none' };
	return published.comparison.kind === 'open'
		? { kind: 'sealed' }
		: { kind: 'published', published };
}

/** A session is written again with every contribution that comes; the others' codes are known by then. */
const codes = new WeakMap<Contribution, string>();

function codeOf(catalogue: Catalogue, contribution: Contribution): string {
	const code = codes.get(contribution) ?? contributionCode(catalogue, contribution);
	codes.set(contribution, code);
	return code;
}

function entryOf({ code, ...rest }: Sealed['entries'][number]): RoundEntry {
	const result = parseContribution(code, findCatalogue);
	if (!result.ok) throw new Error('A stored contribution cannot be read.');
	codes.set(result.contribution, code);
	return { contribution: result.contribution, ...rest };
}

/** A round as it begins, and its settings with what would protect less raised. */
export function beginRound(settings: SessionSettings): {
	readonly round: Round;
	readonly settings: SessionSettings;
} {
	if (!findCatalogue(settings.catalogue)) throw new Refused('other-catalogue');
	const round = createRound(termsOf(settings));
	if (!round) throw new Refused('invalid');
	const { minGroup, classes } = round.terms;
	return { round, settings: { ...settings, minGroup, classes } };
}

/** @throws Error if the catalogue, which was there when the session was made, is gone */
function termsOf({ catalogue, ...settings }: SessionSettings): RoundTerms {
	const found = findCatalogue(catalogue);
	if (!found) throw new Error(`The catalogue ${catalogue.id} ${catalogue.version} is gone.`);
	const { scope, mode, minGroup, split, classes, invited } = settings;
	return { catalogue: found, scope, mode, minGroup, split, classes, invited };
}
