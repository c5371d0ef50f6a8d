import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { currentCatalogue } from '../../catalogues';
import {
	contributionCode,
	contributionOf,
	questionsOf,
	type Answer,
	type ContributionClasses,
	type Scope
} from '../../domain';
import type { NewSessionRequest, SessionSettings } from '../../session-api';
import type { GivenContribution } from '../sessions/contribute';
import { SessionSecrets } from '../sessions/session-secrets';
import { Sessions } from '../sessions/sessions';
import type { SessionsOptions } from '../sessions/sessions-context';
import { openSessionStore } from '../store/open-session-store';
import type { SessionStore } from '../store/session-store';

/** Rounds for tests: the real rules on the real embedded store, with a clock and chance that can be set. */

const NOON = Date.UTC(2026, 10, 28, 12);

export interface Round {
	readonly sessions: Sessions;
	readonly store: SessionStore;
	readonly secrets: SessionSecrets;
	readonly clock: { now: number };
	readonly changes: readonly string[];
	readonly close: () => Promise<void>;
}

export async function openRounds(options: Partial<SessionsOptions> = {}): Promise<Round> {
	const dataFolder = mkdtempSync(path.join(tmpdir(), 'belegbar-round-'));
	const store = await openSessionStore({ dataFolder });
	const secrets = new SessionSecrets(Buffer.alloc(32, 7));
	const clock = { now: NOON };
	const changes: string[] = [];
	const sessions = new Sessions({
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
	return { sessions, store, secrets, clock, changes, close };
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
	{ sessions }: Pick<Round, 'sessions'>,
	settings: Partial<SessionSettings> = {}
): Promise<Started> {
	const { id, secret } = await sessions.create(aRequest(settings));
	const { joinToken, joinCode } = await sessions.invitation(id, secret);
	return { id, secret, joinToken, joinCode: joinCode ?? '' };
}

interface Company {
	readonly scope?: Scope;
	readonly classes?: ContributionClasses;
	readonly hasConsented?: boolean;
	/** Level of every question, by its position. */
	readonly level?: (position: number) => number;
}

/** What the browser of the company of that number sends. */
export function sentBy(
	number: number,
	{ scope = 'quick', classes = {}, hasConsented = false, level }: Company = {}
): GivenContribution {
	const id = Buffer.alloc(16);
	id.writeUInt32BE(number, 12);
	const answers = questionsOf(currentCatalogue, scope).map(
		({ id: question }, position): readonly [string, Answer] => [
			question,
			{ level: level ? level(position) : (number + position) % 5 }
		]
	);
	const contribution = contributionOf(
		currentCatalogue,
		{ scope, answers: Object.fromEntries(answers) },
		{ today: '2026-11-28', id, classes }
	);
	return {
		contributionId: contribution.id,
		secret: number.toString(16).padStart(32, '5'),
		code: contributionCode(currentCatalogue, contribution),
		hasConsented
	};
}

/** So many companies contribute, numbered from 1. */
export async function fill(
	{ sessions }: Pick<Round, 'sessions'>,
	{ id, joinToken }: Started,
	count: number,
	company: Company = {}
): Promise<readonly GivenContribution[]> {
	const given = Array.from({ length: count }, (_, i) => sentBy(i + 1, company));
	for (const one of given) await sessions.contribute(id, joinToken, one);
	return given;
}
