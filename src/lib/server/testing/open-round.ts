import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { currentCatalogue } from '../../catalogues';
import {
	contributionCode,
	contributionOf,
	questionsOf,
	type Answer,
	type Catalogue,
	type ContributionClasses,
	type RoundEntry,
	type Scope
} from '../../domain';
import type { NewSessionRequest, SessionSettings } from '../../session-api';
import { roundOf } from '../rounds/round-record';
import { RoundSecrets } from '../rounds/round-secrets';
import { Rounds, type RoundsOptions } from '../rounds/rounds';
import type { SentContribution } from '../rounds/sent-contribution';
import { openSessionStore } from '../store/open-session-store';
import type { SessionStore } from '../store/session-store';

/** Rounds for tests: the real rules on the real embedded store, with a clock and chance that can be set. */

const NOON = Date.UTC(2026, 10, 28, 12);

export interface OpenedRounds {
	readonly rounds: Rounds;
	readonly store: SessionStore;
	readonly secrets: RoundSecrets;
	readonly clock: { now: number };
	readonly changes: readonly string[];
	/** Where the database lies. */
	readonly dataFolder: string;
	readonly close: () => Promise<void>;
}

export async function openRounds(options: Partial<RoundsOptions> = {}): Promise<OpenedRounds> {
	const dataFolder = mkdtempSync(path.join(tmpdir(), 'belegbar-round-'));
	const store = await openSessionStore({ dataFolder });
	const secrets = new RoundSecrets(Buffer.alloc(32, 7));
	const clock = { now: NOON };
	const changes: string[] = [];
	const rounds = new Rounds({
		store,
		secrets,
		now: () => clock.now,
		onChange: (id) => {
			changes.push(id);
		},
		...options
	});
	async function close(): Promise<void> {
		await store.close();
		rmSync(dataFolder, { recursive: true });
	}
	return { rounds, store, secrets, clock, changes, dataFolder, close };
}

export function aRequest(settings: Partial<SessionSettings> = {}): NewSessionRequest {
	const { id, version } = currentCatalogue;
	return {
		settings: {
			title: 'KI-Frühstück',
			language: 'de',
			catalogue: { id, version },
			scope: 'quick',
			mode: 'protected',
			minGroup: 5,
			split: null,
			classes: [],
			invited: 0,
			meetingOn: null,
			meetingAt: null,
			expected: null,
			isPractice: false,
			...settings
		},
		expiryDays: 30
	};
}

export interface Started {
	readonly id: string;
	readonly secret: string;
	readonly joinToken: string;
	readonly joinCode: string;
}

export async function startRound(
	{ rounds }: Pick<OpenedRounds, 'rounds'>,
	settings: Partial<SessionSettings> = {}
): Promise<Started> {
	const { id, secret } = await rounds.create(aRequest(settings));
	const { joinToken, joinCode } = await rounds.invitation(id, secret);
	return { id, secret, joinToken, joinCode: joinCode ?? '' };
}

interface Company {
	readonly scope?: Scope;
	/** The version of the catalogue it answered. */
	readonly catalogue?: Catalogue;
	readonly classes?: ContributionClasses;
	readonly hasConsented?: boolean;
	/** Level of every question, by its position; null leaves it unanswered. */
	readonly level?: (position: number) => number | null;
}

/** What the browser of the company of that number sends. */
export function sentBy(
	number: number,
	{
		scope = 'quick',
		catalogue = currentCatalogue,
		classes = {},
		hasConsented = false,
		level
	}: Company = {}
): SentContribution {
	const id = Buffer.alloc(16);
	id.writeUInt32BE(number, 12);
	const answers = questionsOf(catalogue, scope).flatMap(
		({ id: question }, position): readonly (readonly [string, Answer])[] => {
			const said = level ? level(position) : (number + position) % 5;
			return said === null ? [] : [[question, { level: said }]];
		}
	);
	const contribution = contributionOf(
		catalogue,
		{ scope, answers: Object.fromEntries(answers) },
		{ today: '2026-11-28', id, classes }
	);
	return {
		contributionId: contribution.id,
		secret: number.toString(16).padStart(32, '5'),
		code: contributionCode(catalogue, contribution),
		hasConsented
	};
}

/** What is kept of a session's contributions, opened with the key; ascending by id. */
export async function keptBy(
	{ store, secrets, clock }: OpenedRounds,
	id: string
): Promise<readonly RoundEntry[]> {
	const session = await store.findSession(id, clock.now);
	const sealed = await store.findSealed(id);
	return session ? roundOf(session, sealed, secrets.sealKeyOf(id)).entries : [];
}

/** So many companies contribute, numbered from 1. */
export async function fill(
	{ rounds }: Pick<OpenedRounds, 'rounds'>,
	{ id, joinToken }: Started,
	count: number,
	company: Company = {}
): Promise<readonly SentContribution[]> {
	const given = Array.from({ length: count }, (_, i) => sentBy(i + 1, company));
	for (const one of given) await rounds.contribute(id, joinToken, one);
	return given;
}
