import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LimitedStorage } from '$lib/dossier/store/testing/limited-storage';
import { readAccess, saveAccess } from './access';
import { accesses } from './accesses.svelte';
import { forgetGone, joinByLink, keepSecret, keepWallToken } from './joining';
import { Round, tokenFor } from './round.svelte';
import { FakeServer } from './testing/fake-server';

const id = 'a'.repeat(32);
const RIGHT = 'b'.repeat(32);
const WRONG = 'c'.repeat(32);
const SECRET = 'd'.repeat(64);
const WRONG_SECRET = 'e'.repeat(64);
let server: FakeServer;
/** The one this browser has, as long as the module lives. */
const storage = new LimitedStorage();

beforeEach(() => {
	server = new FakeServer();
	server.tokens = [RIGHT, SECRET];
	storage.clear();
	vi.stubGlobal('fetch', server.fetch);
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('addEventListener', () => undefined);
	accesses.load();
	accesses.forget(id);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Opens a round as the page of a role does. */
async function open(role: 'take' | 'wall' | 'lead'): Promise<Round> {
	const round = new Round(id);
	const stop = round.follow(tokenFor(role, id) ?? '');
	await round.refresh();
	stop();
	return round;
}

vi.mock('./live', () => ({
	Live: class {
		follow() {
			return () => undefined;
		}
	}
}));

describe('a wrong link that was opened first does not lock the right one out', () => {
	test('of the wall', async () => {
		await keepWallToken(id, WRONG);
		expect((await open('wall')).isGone).toBe(true);
		await keepWallToken(id, RIGHT);
		expect((await open('wall')).isGone).toBe(false);
	});

	test('of the round', async () => {
		await joinByLink({ id, joinToken: WRONG });
		expect((await open('take')).isGone).toBe(true);
		await joinByLink({ id, joinToken: RIGHT });
		expect((await open('take')).isGone).toBe(false);
	});

	test('of whoever leads', async () => {
		await keepSecret(id, WRONG_SECRET);
		expect((await open('lead')).isGone).toBe(true);
		await keepSecret(id, SECRET);
		expect((await open('lead')).isGone).toBe(false);
	});

	test('even without a network in between', async () => {
		await keepWallToken(id, WRONG);
		server.next = 'lost';
		await keepWallToken(id, RIGHT);
		server.next = 'answer';
		await open('wall');
		await keepWallToken(id, RIGHT);
		expect((await open('wall')).isGone).toBe(false);
	});
});

test('a wrong wall link takes nothing from a browser that takes part or leads', async () => {
	await joinByLink({ id, joinToken: RIGHT });
	await keepWallToken(id, WRONG);
	await keepSecret(id, WRONG_SECRET);
	expect(tokenFor('wall', id)).toBe(RIGHT);
	expect((await open('wall')).isGone).toBe(false);
});

test('a link that cannot be tried at the moment is kept beside what is known', async () => {
	await joinByLink({ id, joinToken: RIGHT });
	server.next = 'lost';
	await keepSecret(id, SECRET);
	expect(tokenFor('lead', id)).toBe(SECRET);
});

test('of a session that is gone nothing stays, as soon as the server says so', async () => {
	await joinByLink({ id, joinToken: RIGHT });
	expect(storage.length).toBe(1);
	server.tokens = [];
	expect((await open('take')).isGone).toBe(true);
	expect(storage.length).toBe(0);
});

test.each<{ title: string; tokens: readonly string[]; left: number }>([
	{ title: 'is forgotten when the server does not know it', tokens: [], left: 0 },
	{ title: 'stays while the server still knows it', tokens: [RIGHT, SECRET], left: 1 }
])('a session whose last day is over $title', async ({ tokens, left }) => {
	const access = { format: 1, id, title: 'Runde', expiresOn: '2000-01-01' } as const;
	saveAccess(storage, { ...access, joinToken: RIGHT, facilitatorSecret: SECRET });
	server.tokens = tokens;
	accesses.load();
	await forgetGone();
	expect(storage.length).toBe(left);
});

test('a session whose last day is over stays while the server cannot be reached', async () => {
	saveAccess(storage, { format: 1, id, title: '', expiresOn: '2000-01-01', joinToken: RIGHT });
	server.next = 'lost';
	accesses.load();
	await forgetGone();
	expect(readAccess(storage, id)?.joinToken).toBe(RIGHT);
});
