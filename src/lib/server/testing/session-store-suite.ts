import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionRecord, SessionStore } from '../store/session-store';
import { NOW, randomHex, sampleSealed, sampleSession } from './sample-session';

/** What a store promises, whatever database is behind it. */

export interface OpenedStores {
	/** One for each process that shares the database. */
	readonly stores: readonly [SessionStore, ...SessionStore[]];
	close(): Promise<void>;
}

/** In one session at the same time, from every process. */
const AT_ONCE = 40;

const AREA = { kind: 'claimed', dimension: 'PR' } as const;

export function describeSessionStore(name: string, openStores: () => Promise<OpenedStores>): void {
	describe(`sessions ${name}`, () => {
		let opened: OpenedStores;
		let store: SessionStore;

		beforeAll(async () => {
			opened = await openStores();
			[store] = opened.stores;
		}, 60_000);

		afterAll(async () => {
			await opened.close();
		});

		async function createSession(changes: Partial<SessionRecord> = {}): Promise<string> {
			const session = sampleSession(changes);
			expect(await store.createSession(session)).toBe(true);
			return session.id;
		}

		/** The store of each process in turn. */
		function storeOf(turn: number): SessionStore {
			return opened.stores[turn % opened.stores.length] ?? store;
		}

		test('a session is found by its id and by its code, as it was created', async () => {
			const session = sampleSession();
			expect(await store.createSession(session)).toBe(true);
			const counted = { count: 0, rev: 0, viewRev: 0 };
			const found = { ...session, ...counted, revealedBefore: 0, successor: null };
			for (const each of opened.stores) {
				expect(await each.findSession(session.id, NOW)).toEqual(found);
				expect(await each.findSessionByCode(session.codeHash, NOW)).toEqual(found);
			}
		});

		test('nothing is found where there is nothing', async () => {
			const id = randomHex(16);
			expect(await store.findSession(id, NOW)).toBeUndefined();
			expect(await store.findSessionByCode(randomHex(32), NOW)).toBeUndefined();
			expect(await store.findSealed(id)).toBeUndefined();
			expect(await store.listRevisions([id], NOW)).toEqual([]);
			const change = store.changeSession(id, NOW, () => Promise.resolve('changed'));
			expect(await change).toBeUndefined();
		});

		test('a code belongs to one session only, however many want it at once', async () => {
			const codeHash = randomHex(32);
			const sessions = Array.from({ length: 8 }, () => sampleSession({ codeHash }));
			const answers = await Promise.all(
				sessions.map((session, index) => storeOf(index).createSession(session))
			);
			expect(answers.filter(Boolean)).toHaveLength(1);
			const kept = sessions.filter((_, index) => answers[index]);
			expect(await store.findSessionByCode(codeHash, NOW)).toMatchObject({ id: kept[0]?.id });
			for (const { id } of sessions.filter((_, index) => answers[index] === false)) {
				expect(await store.findSession(id, NOW)).toBeUndefined();
			}
		});

		test('an expired session does not exist, from its last moment on', async () => {
			const { codeHash, ...rest } = sampleSession();
			const id = await createSession({ ...rest, codeHash, expiresAt: NOW });
			expect(await store.findSession(id, NOW - 1)).toMatchObject({ id, expiresAt: NOW });
			expect(await store.findSession(id, NOW)).toBeUndefined();
			expect(await store.findSessionByCode(codeHash, NOW)).toBeUndefined();
			expect(await store.listRevisions([id], NOW)).toEqual([]);
			const change = store.changeSession(id, NOW, () => Promise.resolve('changed'));
			expect(await change).toBeUndefined();
		});

		test('what a change writes is there, for every process, when it is reported as done', async () => {
			const id = await createSession();
			const sealed = sampleSealed();
			const answer = await store.changeSession(id, NOW, async (change) => {
				expect(await change.readSealed()).toBeUndefined();
				await change.writeSealed(sealed, false);
				await change.update({ count: 2, viewRev: 1, phase: 'reveal', slide: AREA });
				expect(await change.readSealed()).toBe(sealed);
				return change.session.rev;
			});
			expect(answer).toBe(1);
			const now = { rev: 1, viewRev: 1, count: 2, phase: 'reveal', slide: AREA, isJoining: true };
			for (const each of opened.stores) {
				expect(await each.findSession(id, NOW)).toMatchObject(now);
				expect(await each.findSealed(id)).toBe(sealed);
				expect(await each.listRevisions([id], NOW)).toEqual([{ id, viewRev: 1 }]);
			}
		});

		test('what is sealed is replaced as a whole, for each session by itself', async () => {
			const [one, other] = [await createSession(), await createSession()];
			const [first, second] = [sampleSealed(40_000), sampleSealed(100)];
			for (const id of [one, other]) {
				await store.changeSession(id, NOW, (change) => change.writeSealed(first, false));
			}
			await store.changeSession(one, NOW, (change) => change.writeSealed(second, true));
			expect(await store.findSealed(one)).toBe(second);
			expect(await store.findSealed(other)).toBe(first);
		});

		test('what is removed is gone when that is reported, together with what is written instead', async () => {
			const id = await createSession();
			await store.changeSession(id, NOW, (change) => change.writeSealed(sampleSealed(), false));
			const result = { kind: 'ended' } as const;
			await store.changeSession(id, NOW, async (change) => {
				await change.removeSealed();
				await change.update({ result });
			});
			for (const each of opened.stores) {
				expect(await each.findSealed(id)).toBeUndefined();
				expect(await each.findSession(id, NOW)).toMatchObject({ result });
			}
		});

		test('a change that fails writes nothing, not even a revision', async () => {
			const id = await createSession();
			const sealed = sampleSealed();
			await store.changeSession(id, NOW, (change) => change.writeSealed(sealed, false));
			const failure = new Error('no');
			const change = store.changeSession(id, NOW, async (open) => {
				await open.removeSealed();
				await open.update({ count: 1, isJoining: false });
				await open.removeSession();
				throw failure;
			});
			await expect(change).rejects.toBe(failure);
			expect(await store.findSession(id, NOW)).toMatchObject({ rev: 1, count: 0, isJoining: true });
			expect(await store.findSealed(id)).toBe(sealed);
		});

		test('a change that fails takes none of those beside it along', async () => {
			const id = await createSession();
			const changes = Array.from({ length: AT_ONCE }, (_, index) =>
				storeOf(index).changeSession(id, NOW, async (change) => {
					await change.writeSealed(sampleSealed(), false);
					await change.update({ count: change.session.count + 1 });
					if (index % 4 === 0) throw new Error('every fourth');
				})
			);
			const outcomes = await Promise.allSettled(changes);
			expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(AT_ONCE / 4);
			const kept = (AT_ONCE * 3) / 4;
			expect(await store.findSession(id, NOW)).toMatchObject({ rev: kept, count: kept });
		});

		test('changes of one session never interleave: none is lost, each has its own revision', async () => {
			const id = await createSession();
			const changes = Array.from({ length: AT_ONCE }, (_, index) =>
				storeOf(index).changeSession(id, NOW, async (change) => {
					await change.readSealed();
					await change.update({ viewRev: change.session.viewRev + 1 });
					await change.readSealed();
					return change.session.rev;
				})
			);
			const revisions = await Promise.all(changes);
			expect(new Set(revisions).size).toBe(AT_ONCE);
			expect(await store.findSession(id, NOW)).toMatchObject({ rev: AT_ONCE, viewRev: AT_ONCE });
		});

		test('a limit is kept exactly, however many come at once', async () => {
			const id = await createSession();
			const limit = 25;
			const changes = Array.from({ length: AT_ONCE }, (_, index) =>
				storeOf(index).changeSession(id, NOW, async (change) => {
					if (change.session.count >= limit) return 'full';
					await change.writeSealed(sampleSealed(), false);
					await change.update({ count: change.session.count + 1 });
					return 'taken';
				})
			);
			const answers = await Promise.all(changes);
			expect(answers.filter((answer) => answer === 'taken')).toHaveLength(limit);
			expect(await store.findSession(id, NOW)).toMatchObject({ count: limit });
		});

		test('changes of many sessions go on side by side', async () => {
			const ids = await Promise.all(Array.from({ length: AT_ONCE }, () => createSession()));
			await Promise.all(
				ids.map((id, index) =>
					storeOf(index).changeSession(id, NOW, (change) => change.update({ viewRev: index }))
				)
			);
			const revisions = await store.listRevisions(ids, NOW);
			expect(new Map(revisions.map(({ id, viewRev }) => [id, viewRev]))).toEqual(
				new Map(ids.map((id, index) => [id, index]))
			);
		});

		test('a change can write nothing more after its end', async () => {
			const id = await createSession();
			const late = await store.changeSession(id, NOW, (change) => Promise.resolve(change));
			await expect(late?.update({ count: 7 })).rejects.toThrow('The transaction is over.');
			expect(await store.findSession(id, NOW)).toMatchObject({ count: 0 });
		});

		test('an update leaves what it does not name', async () => {
			const id = await createSession({ phase: 'discuss', slide: { kind: 'topics' } });
			await store.changeSession(id, NOW, (change) => change.update({ isJoining: false }));
			await store.changeSession(id, NOW, (change) => change.update({}));
			const slide = { kind: 'topics' };
			const expected = { phase: 'discuss', slide, isJoining: false, rev: 2, viewRev: 0 };
			expect(await store.findSession(id, NOW)).toMatchObject(expected);
			await store.changeSession(id, NOW, (change) =>
				change.update({ slide: null, successor: 'b'.repeat(32) })
			);
			expect(await store.findSession(id, NOW)).toMatchObject({
				...expected,
				slide: null,
				successor: 'b'.repeat(32),
				rev: 3
			});
		});

		test('a published comparison comes back as it was', async () => {
			const id = await createSession();
			const comparison = {
				kind: 'open',
				catalogue: { id: 'ai-readiness', version: '1.0.0' },
				scope: 'quick',
				count: 3,
				dimensions: [{ dimension: 'PR', figures: null }]
			} as const;
			const result = { kind: 'published', published: { on: '2026-11-28', comparison } } as const;
			await store.changeSession(id, NOW, (change) => change.update({ result }));
			expect((await store.findSession(id, NOW))?.result).toEqual(result);
		});

		test('a removed session takes what is sealed along and frees its code', async () => {
			const session = sampleSession();
			await store.createSession(session);
			await store.changeSession(session.id, NOW, (change) =>
				change.writeSealed(sampleSealed(), false)
			);
			await store.changeSession(session.id, NOW, (change) => change.removeSession());
			expect(await store.findSession(session.id, NOW)).toBeUndefined();
			expect(await store.findSealed(session.id)).toBeUndefined();
			const next = sampleSession({ codeHash: session.codeHash });
			expect(await store.createSession(next)).toBe(true);
			expect(await store.findSessionByCode(session.codeHash, NOW)).toMatchObject({ id: next.id });
		});

		test('the revisions of many sessions are listed at once, without those that are gone', async () => {
			const ids = await Promise.all(Array.from({ length: 12 }, () => createSession()));
			const strangers = Array.from({ length: 250 }, () => randomHex(16));
			const revisions = await store.listRevisions([...strangers, ...ids, ...strangers], NOW);
			expect(revisions.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
			expect(await store.listRevisions([], NOW)).toEqual([]);
		});

		test('what has expired is removed once, by whichever process comes first', async () => {
			const past = NOW - 1_000_000;
			const old = Array.from({ length: 120 }, () => sampleSession({ expiresAt: past }));
			await Promise.all(old.map((session) => store.createSession(session)));
			for (const { id } of old.slice(0, 3)) {
				await store.changeSession(id, past - 1, (change) =>
					change.writeSealed(sampleSealed(), false)
				);
			}
			const stays = await createSession({ expiresAt: past + 1 });
			const counts = await Promise.all(opened.stores.map((each) => each.purgeExpired(past)));
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(120);
			expect(await store.purgeExpired(past)).toBe(0);
			for (const { id } of old.slice(0, 3)) {
				expect(await store.findSession(id, 0)).toBeUndefined();
				expect(await store.findSealed(id)).toBeUndefined();
			}
			expect(await store.findSession(stays, past)).toMatchObject({ id: stays });
			const [first] = old;
			expect(await createSession({ codeHash: first?.codeHash ?? '' })).toMatch(/^[0-9a-f]{32}$/);
		});
	});
}
