import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleCompany } from '$lib/catalogues/sample-company';
import { LimitedStorage } from '$lib/dossier/store/testing/limited-storage';
import { accesses } from './accesses.svelte';
import { claimPart } from './claim-part';
import { OwnPart } from './own-part.svelte';
import { Round } from './round.svelte';
import type { CompanyCheck } from './shown-check';
import { aView, FakeServer } from './testing/fake-server';

const id = 'a'.repeat(32);
let server: FakeServer;
let round: Round;
let own: OwnPart;
let check: CompanyCheck;

beforeEach(async () => {
	server = new FakeServer();
	vi.stubGlobal('fetch', server.fetch);
	vi.stubGlobal('localStorage', new LimitedStorage());
	vi.stubGlobal('addEventListener', () => undefined);
	// As on plain http: without locks.
	vi.stubGlobal('navigator', {});
	accesses.load();
	accesses.forget(id);
	accesses.keep({ id, joinToken: 'b'.repeat(32) });
	check = { assessment: sampleCompany('de'), company: 'one' };
	round = new Round(id);
	await round.refresh();
	own = new OwnPart(round, () => check);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('what everybody sees', () => {
	test('is never replaced by something older, in whatever order answers come', async () => {
		for (const rev of [3, 2, 5, 4, 5, 1]) {
			server.view = aView(rev);
			await round.refresh();
		}
		expect(round.view?.rev).toBe(5);
	});
});

describe('a contribution', () => {
	test('has one id and one secret, however often it is released', async () => {
		await own.release(false);
		await own.release(true);
		const other = new OwnPart(round, () => check);
		await other.release(false);
		expect(server.stored.size).toBe(1);
		expect(own.released).toHaveLength(1);
		expect(own.current?.sent).toMatchObject({ isStored: true, hasConsented: false });
	});

	test('that two windows release at once is one', async () => {
		const second = new OwnPart(round, () => check);
		await Promise.all([own.release(false), second.release(false)]);
		expect(server.stored.size).toBe(1);
	});

	test('whose acknowledgement was lost is kept as unsent, and is the same when it is sent again', async () => {
		server.next = 'lost';
		await own.release(false);
		expect(own.current?.sent.isStored).toBe(false);
		server.next = 'answer';
		const [part] = own.released;
		if (part) await own.sendAgain(part);
		expect(own.current?.sent.isStored).toBe(true);
		expect(server.stored.size).toBe(1);
	});

	test('that is refused leaves what was there before', async () => {
		await own.release(false);
		const before = own.current?.sent;
		server.next = 'refuse';
		await own.release(true);
		expect(own.attempt.fault).toBe('already-revealed');
		expect(own.current?.sent).toEqual(before);
	});

	test('that is withdrawn is gone here too, and only when the server says so', async () => {
		await own.release(false);
		server.next = 'lost';
		const [part] = own.released;
		if (part) await own.withdraw(part);
		expect(own.released).toHaveLength(1);
		server.next = 'answer';
		if (part) await own.withdraw(part);
		expect(own.released).toEqual([]);
		expect(server.stored.size).toBe(0);
	});

	test('of the next company stands beside the first', async () => {
		await own.release(false);
		check = { ...check, company: 'two' };
		await own.release(false);
		expect(server.stored.size).toBe(2);
		expect(own.released).toHaveLength(2);
	});

	test('carries the invitation it came with, also when it is replaced from another slip', async () => {
		accesses.keep({ id, invitation: '1'.repeat(32) });
		await own.release(false);
		accesses.keep({ id, invitation: '2'.repeat(32) });
		await own.release(true);
		const sent = server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
		expect(sent).toMatchObject([{ invitation: '1'.repeat(32) }, { invitation: '1'.repeat(32) }]);
	});
});

test('two that ask at once for what a company contributes under are given the same', async () => {
	const [one, other] = await Promise.all([claimPart(id, 'x'), claimPart(id, 'x')]);
	expect(one).toEqual(other);
	expect(one.secret).not.toBe(one.id);
});

describe('what a company wants to say', () => {
	test('stays its own on a device that several share, and goes with its contribution', async () => {
		accesses.keepSpoken(id, 'one', { topic: 'Fehlerliste' });
		accesses.keepSpoken(id, 'two', { seeks: 'eine Vorlage' });
		accesses.keepSpoken(id, 'one', { offers: 'Zeit' });
		const said = { topic: 'Fehlerliste', seeks: '', offers: 'Zeit' };
		expect(accesses.spokenOf(id, 'one')).toEqual(said);
		await own.release(false);
		const [part] = own.released;
		if (part) await own.withdraw(part);
		expect(accesses.spokenOf(id, 'one').topic).toBe('');
		expect(accesses.spokenOf(id, 'two').seeks).toBe('eine Vorlage');
	});

	test('is never part of what is sent', async () => {
		accesses.keepSpoken(id, 'one', { topic: 'Geheimes Thema', seeks: 'Rat', offers: 'Zeit' });
		await own.release(false);
		expect(JSON.stringify(server.asked)).not.toMatch(/Geheimes Thema|Rat|Zeit/);
	});
});
