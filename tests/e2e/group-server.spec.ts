import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
	isPostgresMissing,
	startThrowAwayPostgres
} from '../../src/lib/server/testing/throw-away-postgres';
import { startApp } from './app-process';
import { expect, test } from './app-test';
import {
	aContribution,
	ask,
	fillRound,
	lead,
	reveal,
	send,
	startRound,
	withdraw
} from './group-api';

/** What the server of group sessions promises, asked without a browser. */

function temporaryFolder(): string {
	return mkdtempSync(path.join(tmpdir(), 'belegbar-server-'));
}

test('two processes on one PostgreSQL show the same session live', async () => {
	test.setTimeout(120_000);
	test.skip(isPostgresMissing(), 'PostgreSQL is not installed');
	const postgres = await startThrowAwayPostgres();
	const environment = {
		DATABASE_URL: await postgres.createDatabase(),
		SESSION_KEY: 'the same long key for both processes'
	};
	const [one, other] = await Promise.all([startApp(environment), startApp(environment)]);
	const access = await startRound(one.address);
	const events = await listen(`${other.address}/api/sessions/${access.id}/live`);
	for (let company = 1; company <= 6; company++) {
		const app = company % 2 === 0 ? one : other;
		expect((await send(app.address, access, aContribution(company))).status).toBe(204);
	}
	await expect.poll(() => events.heard).toContain('{"rev":1}');
	expect((await reveal(one.address, access)).status).toBe(204);
	await expect.poll(() => events.heard).toContain('{"rev":2}');
	const views = await Promise.all(
		[one, other].map(async ({ address }) => {
			const view = await ask(`${address}/api/sessions/${access.id}`, { token: access.joinToken });
			return view.text();
		})
	);
	expect(views[0]).toBe(views[1]);
	expect(views[0]).toContain('"count":6');
	const joined = await ask(`${other.address}/api/join`, {
		method: 'POST',
		body: { code: access.joinCode }
	});
	expect(await joined.json()).toEqual({ id: access.id, joinToken: access.joinToken });
	events.stop();
	await Promise.all([one.stop(), other.stop()]);
	await postgres.stop();
});

async function listen(address: string) {
	const stopping = new AbortController();
	const heard: string[] = [];
	const { body } = await fetch(address, { signal: stopping.signal });
	const reading = (async () => {
		const decoder = new TextDecoder();
		for await (const chunk of body ?? []) {
			const text = decoder.decode(chunk, { stream: true });
			heard.push(...[...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data));
		}
	})().catch(() => undefined);
	return {
		heard,
		stop: () => {
			stopping.abort();
			void reading;
		}
	};
}

test('what a stranger can send has limits, and refusals tell nothing', async ({ app }) => {
	const access = await startRound(app);
	const [sent] = await fillRound(app, access, 6);
	const view = `${app}/api/sessions/${access.id}`;
	const stranger = '0'.repeat(32);

	const wrong = await ask(view, { token: stranger });
	const nowhere = await ask(`${app}/api/sessions/${stranger}`, { token: access.joinToken });
	const without = await ask(view);
	for (const answer of [wrong, nowhere, without]) expect(answer.status).toBe(404);
	expect(await wrong.text()).toBe(await nowhere.text());

	const foreign = aContribution(1);
	const stolen = { ...foreign, id: sent?.id ?? '' };
	expect((await withdraw(app, access.id, stolen)).status).toBe(403);

	const huge = await ask(`${app}/api/join`, {
		method: 'POST',
		body: { code: 'x'.repeat(5_000) }
	});
	expect(huge.status).toBe(413);
	const odd = await ask(`${app}/api/sessions`, { method: 'POST', body: { settings: 1 } });
	expect(odd.status).toBe(400);
	const extra = await lead(app, access, { kind: 'close', and: 'more' });
	expect(extra.status).toBe(400);
});

test('a wrong code costs the same time as a right one', async ({ app }) => {
	const { joinCode } = await startRound(app);
	async function time(code: string): Promise<number> {
		const start = performance.now();
		await ask(`${app}/api/join`, { method: 'POST', body: { code } });
		return performance.now() - start;
	}
	const right: number[] = [];
	const wrong: number[] = [];
	for (let i = 0; i < 12; i++) {
		right.push(await time(joinCode));
		wrong.push(await time('ABCD2345'));
	}
	expect(Math.min(...right, ...wrong)).toBeGreaterThanOrEqual(115);
	const [rightMiddle = 0, wrongMiddle = 0] = [right, wrong].map(
		(times) => times.toSorted((a, b) => a - b)[6]
	);
	expect(Math.abs(rightMiddle - wrongMiddle)).toBeLessThan(15);
});

test('wrong codes are slowed down per address; right ones and those inside go on', async () => {
	const folder = temporaryFolder();
	const app = await startApp({ DATA_FOLDER: folder, LIMIT_FACTOR: '1' });
	const access = await startRound(app.address);
	const statuses: number[] = [];
	for (let i = 0; i < 12; i++) {
		const answer = await ask(`${app.address}/api/join`, {
			method: 'POST',
			body: { code: 'ABCD2345' }
		});
		statuses.push(answer.status);
	}
	expect(statuses.slice(0, 10)).toEqual(Array(10).fill(404));
	expect(statuses.slice(10)).toEqual([429, 429]);
	const right = await ask(`${app.address}/api/join`, {
		method: 'POST',
		body: { code: access.joinCode }
	});
	expect([right.status, right.headers.get('cache-control')]).toEqual([200, 'no-store']);
	const inside = await ask(`${app.address}/api/sessions/${access.id}`, { token: access.joinToken });
	expect(inside.status).toBe(200);
	expect((await send(app.address, access, aContribution(1))).status).toBe(204);
	await app.stop();
	rmSync(folder, { recursive: true });
});

test('whoever has the right secret is never held up by somebody else’s wrong ones', async () => {
	const folder = temporaryFolder();
	const app = await startApp({ DATA_FOLDER: folder, LIMIT_FACTOR: '1' });
	const access = await startRound(app.address);
	const [own, other] = await fillRound(app.address, access, 6);
	if (!own || !other) throw new Error('two companies expected');
	const wrong = { ...own, secret: '0'.repeat(32) };
	const statuses: number[] = [];
	for (let i = 0; i < 25; i++) {
		statuses.push((await withdraw(app.address, access.id, wrong)).status);
	}
	expect(new Set(statuses.slice(0, 20))).toEqual(new Set([403]));
	expect(new Set(statuses.slice(20))).toEqual(new Set([429]));
	for (let i = 0; i < 120; i++) {
		expect((await send(app.address, access, other)).status).toBe(204);
	}
	expect((await send(app.address, access, aContribution(7))).status).toBe(204);
	expect((await withdraw(app.address, access.id, own)).status).toBe(204);

	const session = `${app.address}/api/sessions/${access.id}`;
	expect((await ask(session, { method: 'DELETE', token: access.secret })).status).toBe(204);
	for (let device = 0; device < 15; device++) {
		expect((await ask(session, { token: access.joinToken })).status).toBe(404);
	}
	const next = await startRound(app.address);
	const joined = await ask(`${app.address}/api/join`, {
		method: 'POST',
		body: { code: next.joinCode }
	});
	expect(joined.status).toBe(200);
	await app.stop();
	rmSync(folder, { recursive: true });
});

test('neither log nor database holds a code, a token, a secret or an address', async () => {
	const folder = temporaryFolder();
	const app = await startApp({ DATA_FOLDER: folder });
	const access = await startRound(app.address);
	const sent = await fillRound(app.address, access, 6);
	await ask(`${app.address}/api/join`, { method: 'POST', body: { code: access.joinCode } });
	await ask(`${app.address}/api/sessions/${access.id}`, { token: access.secret });
	await reveal(app.address, access);
	const [first] = sent;
	if (first) await withdraw(app.address, access.id, first);
	await app.stop();
	const log = app.log.join('\n');
	const secrets = [access.secret, access.joinToken, access.joinCode];
	for (const secret of [
		...secrets,
		...sent.flatMap(({ id, secret: own, code }) => [id, own, code])
	]) {
		expect(log).not.toContain(secret);
	}
	const files = readdirSync(folder).filter((name) => name.startsWith('sessions.db'));
	const content = files.map((name) => readFileSync(path.join(folder, name), 'latin1')).join('');
	for (const secret of [...secrets, ...sent.map(({ secret: own }) => own), '127.0.0.1']) {
		expect(content).not.toContain(secret);
	}
	for (const { id, code } of sent) {
		expect(content).not.toContain(id);
		expect(content).not.toContain(code.slice(4, 40));
	}
	rmSync(folder, { recursive: true });
});

test('a server that is told to stop ends its streams and is gone within two seconds', async () => {
	const folder = temporaryFolder();
	const app = await startApp({ DATA_FOLDER: folder });
	const access = await startRound(app.address);
	const events = await listen(`${app.address}/api/sessions/${access.id}/live`);
	// Signs of life repeat it.
	await expect.poll(() => events.heard[0]).toBe('{"rev":0}');
	const start = performance.now();
	await app.stop('SIGTERM');
	expect(performance.now() - start).toBeLessThan(2_000);
	events.stop();
	rmSync(folder, { recursive: true });
});
