import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Slide } from '../../domain';
import { openLibsqlEngine } from '../store/libsql-engine';
import { migrate } from '../store/migrate';
import { createSessionStore } from '../store/session-repository';
import type { SqlEngine } from '../store/sql-engine';
import { aRequest, sentBy } from '../testing/open-round';
import { RoundSecrets } from './round-secrets';
import { Rounds } from './rounds';

/** Sessions that were revealed by a program that counted dimensions instead of showing slides. */

const NOON = Date.UTC(2026, 10, 28, 12);
const secrets = new RoundSecrets(Buffer.alloc(32, 7));

let folder: string;
let engine: SqlEngine;
let rounds: Rounds;

beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'belegbar-slide-'));
	engine = await openLibsqlEngine(path.join(folder, 'sessions.db'));
	await migrate(engine);
	rounds = new Rounds({ store: createSessionStore(engine), secrets, now: () => NOON });
});

afterEach(async () => {
	await engine.close();
	rmSync(folder, { recursive: true });
});

interface Before {
	readonly phase: string;
	readonly revealed: number;
	readonly mode?: 'protected' | 'open';
}

/** A session whose row is as such a program left it. */
async function leftBy({ phase, revealed, mode = 'protected' }: Before) {
	const { id, secret } = await rounds.create(aRequest({ mode }));
	const joinToken = secrets.joinTokenOf(id);
	for (const number of [1, 2, 3, 4, 5, 6]) {
		await rounds.contribute(id, joinToken, sentBy(number, { hasConsented: true }));
	}
	await rounds.lead(id, secret, { kind: 'reveal', isProtectedAccepted: false });
	await engine.query('update session set phase = $1, revealed = $2, slide = null where id = $3', [
		phase,
		revealed,
		id
	]);
	// Another process, which remembers nothing.
	const fresh = new Rounds({ store: createSessionStore(engine), secrets, now: () => NOON });
	return { id, secret, joinToken, fresh };
}

test.each<[Before, Slide, number]>([
	[{ phase: 'reveal', revealed: 1 }, { kind: 'evidenced', dimension: 'PR' }, 1],
	[{ phase: 'reveal', revealed: 3 }, { kind: 'evidenced', dimension: 'DO' }, 3],
	[{ phase: 'reveal', revealed: 2, mode: 'open' }, { kind: 'evidenced', dimension: 'DA' }, 2],
	[{ phase: 'reveal', revealed: 9 }, { kind: 'evidenced', dimension: 'SO' }, 5],
	[{ phase: 'discuss', revealed: 5 }, { kind: 'topics' }, 5],
	[{ phase: 'discuss', revealed: 5, mode: 'open' }, { kind: 'topics' }, 5]
])('%j is shown where it was, and goes on', async (before, slide, dimensions) => {
	const { id, secret, joinToken, fresh } = await leftBy(before);
	const view = await fresh.view(id, joinToken);
	expect(view).toMatchObject({ slide, phase: before.phase });
	expect(view.published?.comparison.dimensions).toHaveLength(dimensions);
	const next = { kind: 'claimed', dimension: 'DA' } as const;
	await fresh.lead(id, secret, { kind: 'show', slide: next });
	expect(await fresh.view(id, joinToken)).toMatchObject({ slide: next, phase: 'reveal' });
	expect(await engine.query('select revealed from session')).toEqual([{ revealed: 0 }]);
});

test('one that was closed shows all it did, and no slide', async () => {
	const { id, joinToken, fresh } = await leftBy({ phase: 'closed', revealed: 5 });
	const view = await fresh.view(id, joinToken);
	expect(view).toMatchObject({ slide: null, phase: 'closed' });
	expect(view.published?.comparison.dimensions).toHaveLength(5);
});
