import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SessionView } from '../../session-api';
import { openLibsqlEngine } from '../store/libsql-engine';
import { migrate } from '../store/migrate';
import { sessionMigrations } from '../store/migrations';
import { createSessionStore } from '../store/session-repository';
import type { SqlEngine } from '../store/sql-engine';
import { upgradeSessions } from '../store/upgrade-sessions';
import { aRequest, sentBy } from '../testing/open-round';
import { hashOf, RoundSecrets } from './round-secrets';
import { Rounds } from './rounds';
import { upgradeRound } from './upgrade-round';

/** Sessions that the first version of the tables kept. */

const NOON = Date.UTC(2026, 10, 28, 12);
const ID = 'f'.repeat(32);
const secrets = new RoundSecrets(Buffer.alloc(32, 7));

let folder: string;
let engine: SqlEngine;

beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'belegbar-upgrade-'));
	engine = await openLibsqlEngine(path.join(folder, 'sessions.db'));
	await migrate(engine, sessionMigrations.slice(0, 1));
});

afterEach(async () => {
	await engine.close();
	rmSync(folder, { recursive: true });
});

const SESSION = `insert into session (id, settings, facilitator_hash, code_hash, code_attempt, phase,
	revealed, is_joining, contributions, rev, view_rev, memory, expires_at)
	values ($1, $2, $3, 'code', 0, $4, $5, 1, $6, 9, 4, $7, $8)`;
const CONTRIBUTION = `insert into contribution (session_id, id, secret_hash, has_consented, code)
	values ($1, $2, $3, $4, $5)`;

interface Old {
	readonly phase: string;
	readonly revealed?: number;
	readonly count: number;
	readonly mode?: 'protected' | 'open' | 'open-ended' | null;
	readonly published?: unknown;
}

/** Stores a session as the first version did. */
async function storeOld({ phase, revealed = 0, count, mode = null, published = null }: Old) {
	const isOpen = mode?.startsWith('open') ?? false;
	const { title, language, catalogue, scope, minGroup, split, classes } = aRequest().settings;
	const rules = { mode: isOpen ? 'open' : 'protected', minGroup, split, classes };
	const settings = { title, language, catalogue, scope, ...rules };
	const sent = Array.from({ length: count }, (__, i) => sentBy(i + 1, { hasConsented: isOpen }));
	const present = Object.fromEntries(sent.map(({ contributionId }) => [contributionId, {}]));
	const memory = { format: 1, mode, present, published, snapshot: 1 };
	await engine.query(SESSION, [
		ID,
		JSON.stringify(settings),
		hashOf('leader'),
		phase,
		revealed,
		count,
		JSON.stringify(memory),
		NOON + 1
	]);
	for (const { contributionId, secret, hasConsented, code } of sent) {
		await engine.query(CONTRIBUTION, [
			ID,
			contributionId,
			hashOf(secret),
			Number(hasConsented),
			code
		]);
	}
}

async function upgraded(): Promise<{ readonly rounds: Rounds; readonly view: SessionView }> {
	await migrate(engine);
	await upgradeSessions(engine, (old) => upgradeRound(old, secrets, '2026-11-28'));
	expect(await upgradeSessions(engine, (old) => upgradeRound(old, secrets, '2026-11-28'))).toBe(0);
	const rounds = new Rounds({ store: createSessionStore(engine), secrets, now: () => NOON });
	return { rounds, view: await rounds.view(ID, secrets.joinTokenOf(ID)) };
}

function filesHold(text: string): boolean {
	return readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes(text));
}

const spread = { median: 50, quartiles: { low: 40, high: 60 }, thirds: { low: 45, high: 55 } };
const figures = (strip: readonly number[] | null) => ({
	dimension: 'PR',
	figures: { claimed: { ...spread, strip }, evidenced: { ...spread, strip }, agreement: 'agreed' }
});
const published = {
	snapshot: 2,
	on: '2026-11-20',
	comparison: {
		kind: 'protected',
		catalogue: { id: 'ai-readiness', version: '1.0.0' },
		scope: 'quick',
		minGroup: 5,
		count: '10-14',
		dimensions: [figures([1, 0, 2, 3, 0, 3, 2, 0, 0, 1])],
		cells: [
			{ classes: ['metal'], count: '5-9', dimensions: [figures(null)] },
			{ classes: ['wood', 'food'], count: '5-9', dimensions: [figures(null)] }
		],
		strips: 'shown',
		talkingPoints: null
	}
};

test('one that is collecting goes on, with everybody’s rights and nothing in clear text', async () => {
	await storeOld({ phase: 'collect', count: 5 });
	const { rounds, view } = await upgraded();
	expect(view).toMatchObject({ rev: 5, phase: 'collect', count: '5-9', isEnded: false });
	expect(view.settings).toMatchObject({ invited: 0, meetingOn: null, isPractice: false });
	expect(filesHold(sentBy(1).code)).toBe(false);
	expect(filesHold(sentBy(1).contributionId)).toBe(false);
	const { contributionId, secret } = sentBy(1);
	await rounds.withdraw(ID, contributionId, secret);
	await rounds.contribute(ID, secrets.joinTokenOf(ID), sentBy(9));
	await rounds.lead(ID, 'leader', { kind: 'reveal', isProtectedAccepted: false });
	const { published: shown } = await rounds.view(ID, secrets.joinTokenOf(ID));
	expect(shown?.comparison.count).toBe(5);
});

test('one that has revealed keeps what it shows, without single dots and names of small classes', async () => {
	await storeOld({ phase: 'discuss', revealed: 5, count: 12, mode: 'protected', published });
	const { rounds, view } = await upgraded();
	const comparison = view.published?.comparison;
	if (comparison?.kind !== 'protected') throw new Error('a protected comparison expected');
	expect(view.published?.on).toBe('2026-11-20');
	expect(comparison.count).toBe(12);
	expect(view.slide).toEqual({ kind: 'topics' });
	expect(comparison.dimensions[0]?.figures?.claimed).toMatchObject({
		median: 50,
		strip: [
			{ from: 0, to: 30, count: 3 },
			{ from: 30, to: 50, count: 3 },
			{ from: 50, to: 60, count: 3 },
			{ from: 60, to: 100, count: 3 }
		]
	});
	expect(comparison.cells.map(({ classes }) => classes)).toEqual([['metal'], []]);
	expect(filesHold(sentBy(1).code)).toBe(false);
	await rounds.lead(ID, 'leader', { kind: 'close' });
	expect((await rounds.view(ID, secrets.joinTokenOf(ID))).published).toEqual(view.published);
});

test('one that shows exact scores goes on until somebody withdraws', async () => {
	await storeOld({ phase: 'reveal', revealed: 2, count: 4, mode: 'open' });
	const { rounds, view } = await upgraded();
	expect(view.published?.comparison).toMatchObject({ kind: 'open', count: 4 });
	expect(view.published?.comparison.dimensions).toHaveLength(2);
	expect(view.slide).toEqual({ kind: 'evidenced', dimension: 'DA' });
	const { contributionId, secret } = sentBy(1);
	await rounds.withdraw(ID, contributionId, secret);
	expect((await rounds.view(ID, secrets.joinTokenOf(ID))).isEnded).toBe(true);
});

test.each<Old>([
	{ phase: 'reveal', revealed: 3, count: 6, mode: 'protected' },
	{ phase: 'discuss', revealed: 5, count: 6, mode: 'open-ended' },
	{ phase: 'closed', revealed: 5, count: 6, mode: 'open' }
])('one that shows nothing any more has ended ($phase, $mode)', async (old) => {
	await storeOld(old);
	const { view } = await upgraded();
	expect(view).toMatchObject({ phase: old.phase, published: null, isEnded: true });
	expect(filesHold(sentBy(1).code)).toBe(false);
});

test('one that was closed before the reveal has lost what came', async () => {
	await storeOld({ phase: 'closed', count: 6 });
	const { view } = await upgraded();
	expect(view).toMatchObject({ phase: 'closed', published: null, isEnded: false });
	expect(filesHold(sentBy(1).code)).toBe(false);
});
