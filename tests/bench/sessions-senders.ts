import { Agent, request } from 'node:http';
import { currentCatalogue } from '../../src/lib/catalogues/current';
import { contributionCode } from '../../src/lib/domain';
import { randomHex } from '../../src/lib/server/testing/sample-session';
import { companyOf } from './comparison';

/** A session as those need it who contribute. */
interface Round {
	readonly id: string;
	readonly joinToken: string;
}

/** A contribution ready to be sent. */
export interface Letter {
	readonly path: string;
	readonly token: string;
	readonly body: string;
	/** How it should be answered. */
	readonly status: number;
}

/** So many for every session, in turn, so that several are filled at once. */
export function lettersTo(rounds: readonly Round[], each: number): readonly Letter[] {
	return Array.from({ length: each }, (_, number) =>
		rounds.map(({ id, joinToken }) => letterTo(id, joinToken, number))
	).flat();
}

function letterTo(session: string, token: string, number: number): Letter {
	const id = randomHex(16);
	const code = contributionCode(currentCatalogue, { ...companyOf(number), id, classes: {} });
	return {
		path: `/api/sessions/${session}/contributions/${id}`,
		token,
		body: JSON.stringify({ code, secret: randomHex(16), hasConsented: false }),
		status: 204
	};
}

/** The same with something in it that nobody asked for, so that it is refused before anything is done. */
export function refusedLetters(count: number): readonly Letter[] {
	const nowhere = { id: randomHex(16), joinToken: randomHex(16) };
	return lettersTo([nowhere], count).map((letter) => ({
		...letter,
		body: letter.body.replace('{', '{"name":"",'),
		status: 400
	}));
}

/** Sends everything over so many connections that stay open; the seconds it took. */
export async function sendAll(
	address: string,
	letters: readonly Letter[],
	senders: number
): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: senders });
	const waiting = letters.values();
	const start = performance.now();
	await Promise.all(
		Array.from({ length: senders }, async () => {
			// All senders take from the same pile.
			for (const letter of waiting) await send(agent, address, letter);
		})
	);
	agent.destroy();
	return (performance.now() - start) / 1_000;
}

function send(agent: Agent, address: string, letter: Letter): Promise<void> {
	const { path, token, body, status } = letter;
	return new Promise((resolve, reject) => {
		const headers = {
			authorization: `Bearer ${token}`,
			'content-type': 'application/json',
			'content-length': Buffer.byteLength(body)
		};
		const sent = request(`${address}${path}`, { agent, method: 'PUT', headers }, (answer) => {
			answer.resume().once('end', () => {
				if (answer.statusCode === status) resolve();
				else reject(new Error(`A contribution was answered with ${answer.statusCode ?? 0}.`));
			});
		});
		sent.once('error', reject).end(body);
	});
}
