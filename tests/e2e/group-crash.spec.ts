import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { RoundSecrets } from '../../src/lib/server/rounds/round-secrets';
import { unseal } from '../../src/lib/server/rounds/seal';
import { startApp } from './app-process';
import { expect, test } from './app-test';
import { aContribution, ask, fillRound, reveal, send, startRound, withdraw } from './group-api';

/** What is left when the server is killed at any moment. */

const KILLS = 30;
const REVEALS = 12;

function temporaryFolder(): string {
	return mkdtempSync(path.join(tmpdir(), 'belegbar-crash-'));
}

test('acknowledged means stored: nothing is lost in 30 crashes under load', async () => {
	test.setTimeout(240_000);
	const folder = temporaryFolder();
	const stored = new Map<string, ReturnType<typeof aContribution>>();
	const withdrawn = new Set<string>();
	let app = await startApp({ DATA_FOLDER: folder });
	let access = await startRound(app.address);
	let company = 0;
	for (let crash = 0; crash < KILLS; crash++) {
		if (stored.size > 120) {
			stored.clear();
			withdrawn.clear();
			access = await startRound(app.address);
		}
		let isDown = false;
		const { address } = app;
		// What is asked when the server goes down has no answer, and promises nothing.
		const worker = async () => {
			while (!isDown) {
				const one = aContribution((company += 1));
				try {
					if ((await send(address, access, one)).status === 204) stored.set(one.id, one);
					const [oldest] = stored.values();
					if (!oldest || stored.size < 6 || company % 3 > 0) continue;
					stored.delete(oldest.id);
					const gone = await withdraw(address, access.id, oldest);
					if (gone.status === 204) withdrawn.add(oldest.code);
				} catch {
					return;
				}
			}
		};
		const workers = Array.from({ length: 4 }, worker);
		await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 180));
		await app.stop('SIGKILL');
		isDown = true;
		await Promise.all(workers);
		app = await startApp({ DATA_FOLDER: folder });
		const kept = codesIn(folder, access.id);
		for (const { code } of stored.values()) expect(kept, `after crash ${crash}`).toContain(code);
		for (const code of withdrawn) expect(kept, `after crash ${crash}`).not.toContain(code);
	}
	expect(company).toBeGreaterThan(KILLS);
	await app.stop();
	rmSync(folder, { recursive: true });
});

test('a crash over the reveal leaves either all contributions and no comparison, or it and none', async () => {
	test.setTimeout(180_000);
	const folder = temporaryFolder();
	const endings = { before: 0, after: 0 };
	let app = await startApp({ DATA_FOLDER: folder });
	for (let crash = 0; crash < REVEALS; crash++) {
		const access = await startRound(app.address);
		const sent = await fillRound(app.address, access, 8);
		const revealing = reveal(app.address, access).then(
			({ status }) => status,
			() => undefined
		);
		// From at once to when it is surely done, so that both endings are seen.
		if (crash === REVEALS - 1) await revealing;
		else await new Promise((resolve) => setTimeout(resolve, crash * 3));
		await app.stop('SIGKILL');
		const status = await revealing;
		app = await startApp({ DATA_FOLDER: folder });
		const kept = codesIn(folder, access.id);
		const answer = await ask(`${app.address}/api/sessions/${access.id}`, {
			token: access.joinToken
		});
		const view: unknown = await answer.json();
		if (kept.length > 0) {
			endings.before += 1;
			expect(status, 'nobody was told that it was revealed').toBeUndefined();
			expect(kept.toSorted()).toEqual(sent.map(({ code }) => code).toSorted());
			expect(view).toMatchObject({ phase: 'collect', published: null });
		} else {
			endings.after += 1;
			expect(view).toMatchObject({ phase: 'reveal', published: { comparison: { count: 8 } } });
		}
	}
	expect(endings.before).toBeGreaterThan(0);
	expect(endings.after).toBeGreaterThan(0);
	await app.stop();
	rmSync(folder, { recursive: true });
});

/** Read past the app, from the file itself, with the key beside it. */
function codesIn(folder: string, session: string): readonly string[] {
	const key = Buffer.from(readFileSync(path.join(folder, 'session-key'), 'utf8').trim(), 'hex');
	const database = new Database(path.join(folder, 'sessions.db'));
	const row: unknown = database
		.prepare('select sealed from collected where session_id = ?')
		.get(session);
	database.close();
	if (typeof row !== 'object' || row === null || !('sealed' in row)) return [];
	const text = unseal(String(row.sealed), new RoundSecrets(key).sealKeyOf(session));
	return [...text.matchAll(/BB1-[0-9A-Z]+/g)].map(([code]) => code);
}
