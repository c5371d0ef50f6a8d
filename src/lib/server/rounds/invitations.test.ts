import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptBy, openRounds, sentBy, startRound, type OpenedRounds } from '../testing/open-round';
import { refusal } from '../testing/refusal';

let round: OpenedRounds;

beforeAll(async () => {
	round = await openRounds();
});

afterAll(() => round.close());

describe('one-time invitations', () => {
	test('are listed for the facilitator, the same ones every time, and are stored nowhere', async () => {
		const started = await startRound(round, { invited: 3 });
		const { invitations } = await round.rounds.invitation(started.id, started.secret);
		expect(new Set(invitations).size).toBe(3);
		for (const token of invitations) expect(token).toMatch(/^[0-9a-f]{32}$/);
		const again = await round.rounds.invitation(started.id, started.secret);
		expect(again.invitations).toEqual(invitations);
		const session = await round.store.findSession(started.id, round.clock.now);
		expect(JSON.stringify(session)).not.toContain(invitations[0]);
		const view = await round.rounds.view(started.id, started.joinToken);
		expect(view.settings.invited).toBe(3);
	});

	test('are good for one contribution each, which its sender can replace', async () => {
		const { id, joinToken, secret } = await startRound(round, { invited: 2 });
		const [first, second] = (await round.rounds.invitation(id, secret)).invitations;
		const send = (number: number, invitation?: string, level?: number) => {
			const sent = level === undefined ? sentBy(number) : sentBy(number, { level: () => level });
			return round.rounds.contribute(id, joinToken, { ...sent, invitation });
		};
		await expect(send(1)).rejects.toEqual(refusal('invitation-needed'));
		await expect(send(1, '0'.repeat(32))).rejects.toEqual(refusal('invitation-needed'));
		await send(1, first);
		await send(1, first);
		await send(1, first, 4);
		await expect(send(2, first)).rejects.toEqual(refusal('invitation-used'));
		await send(2, second);
		expect(await keptBy(round, id)).toHaveLength(2);
		await round.rounds.withdraw(id, sentBy(1).contributionId, sentBy(1).secret);
		await send(3, first);
		expect(await keptBy(round, id)).toHaveLength(2);
	});

	test('of another session open nothing', async () => {
		const one = await startRound(round, { invited: 1 });
		const other = await startRound(round, { invited: 1 });
		const [invitation] = (await round.rounds.invitation(other.id, other.secret)).invitations;
		await expect(
			round.rounds.contribute(one.id, one.joinToken, { ...sentBy(1), invitation })
		).rejects.toEqual(refusal('invitation-needed'));
	});

	test('are none where whoever has the link contributes', async () => {
		const { id, secret } = await startRound(round);
		expect((await round.rounds.invitation(id, secret)).invitations).toEqual([]);
	});
});
