import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionCommand } from '../../session-api';
import { openRounds, startRound, type OpenedRounds, type Started } from '../testing/open-round';
import { refusal } from '../testing/refusal';

let round: OpenedRounds;

beforeAll(async () => {
	round = await openRounds();
});

afterAll(() => round.close());

function lead(started: Started, command: SessionCommand): Promise<void> {
	return round.rounds.lead(started.id, started.secret, command);
}

function viewOf({ id, joinToken }: Started) {
	return round.rounds.view(id, joinToken);
}

describe('a session started anew', () => {
	test('shows everybody in the old one the way, once, also after it was closed', async () => {
		const [old, fresh] = [await startRound(round), await startRound(round)];
		await lead(old, { kind: 'close' });
		const { rev, successor } = await viewOf(old);
		expect(successor).toBeNull();
		const join = { id: fresh.id, joinToken: fresh.joinToken };
		await lead(old, { kind: 'succeed', join });
		await lead(old, { kind: 'succeed', join });
		expect(await viewOf(old)).toMatchObject({ rev: rev + 1, phase: 'closed', successor: join });
		expect((await viewOf(fresh)).successor).toBeNull();
	});

	test('is only shown by who has the way into it, so that no token can be learned by an id', async () => {
		const [old, foreign] = [await startRound(round), await startRound(round)];
		const join = { id: foreign.id, joinToken: 'f'.repeat(32) };
		await expect(lead(old, { kind: 'succeed', join })).rejects.toEqual(refusal('invalid'));
		expect((await viewOf(old)).successor).toBeNull();
	});

	test('is not what the store has a token of', async () => {
		const [old, fresh] = [await startRound(round), await startRound(round)];
		const join = { id: fresh.id, joinToken: fresh.joinToken };
		await lead(old, { kind: 'succeed', join });
		expect(JSON.stringify(await round.store.findSession(old.id, 0))).not.toContain(fresh.joinToken);
	});
});
