import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionCommand } from '../../session-api';
import { refusal } from '../testing/refusal';
import {
	fill,
	openRounds,
	sentBy,
	startRound,
	type Round,
	type Started
} from '../testing/open-round';

let round: Round;

beforeAll(async () => {
	round = await openRounds();
});

afterAll(() => round.close());

function lead(started: Started, command: SessionCommand): Promise<void> {
	return round.sessions.lead(started.id, started.secret, command);
}

function reveal(started: Started, count = 1, isProtectedAccepted = false): Promise<void> {
	return lead(started, { kind: 'reveal', count, isProtectedAccepted });
}

function viewOf({ id, joinToken }: Started) {
	return round.sessions.view(id, joinToken);
}

describe('what everybody sees', () => {
	test('before the reveal nothing but the class of the number', async () => {
		const started = await startRound(round);
		await fill(round, started, 9);
		expect(await viewOf(started)).toMatchObject({
			phase: 'collect',
			count: '5-9',
			published: null,
			isTakenDown: false
		});
	});

	test('the revision does not count contributions: it rises with the view and not before', async () => {
		const started = await startRound(round);
		const revisions: number[] = [];
		for (let number = 1; number <= 11; number++) {
			await round.sessions.contribute(started.id, started.joinToken, sentBy(number));
			revisions.push((await viewOf(started)).rev);
		}
		expect(revisions).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
	});

	test('a live update is only heard of when the view is another one', async () => {
		const started = await startRound(round);
		await fill(round, started, 7);
		expect(round.changes.filter((id) => id === started.id)).toHaveLength(1);
	});

	test('dimension after dimension, and what to talk about only in the discussion', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started, 1);
		const first = await viewOf(started);
		expect(first.published?.comparison.dimensions).toHaveLength(1);
		expect(first.published?.comparison).toMatchObject({ talkingPoints: null });
		await reveal(started, 3);
		expect((await viewOf(started)).published?.comparison.dimensions).toHaveLength(3);
		await lead(started, { kind: 'discuss' });
		const discussed = await viewOf(started);
		expect(discussed.published?.comparison.dimensions).toHaveLength(5);
		expect(discussed.published?.comparison).toMatchObject({
			talkingPoints: { missingSources: [expect.anything(), expect.anything(), expect.anything()] }
		});
	});

	test('the facilitator sees what everybody sees', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started, 2);
		expect(await round.sessions.view(started.id, started.secret)).toEqual(await viewOf(started));
	});

	test('no view holds an id, a code or a secret of a contribution', async () => {
		const started = await startRound(round);
		const given = await fill(round, started, 14);
		await reveal(started, 5);
		await lead(started, { kind: 'discuss' });
		const text = JSON.stringify(await viewOf(started));
		for (const { contributionId, code, secret } of given) {
			expect(text).not.toContain(contributionId);
			expect(text).not.toContain(code.slice(0, 40));
			expect(text).not.toContain(secret);
		}
	});
});

describe('leading', () => {
	test('below five nothing is revealed', async () => {
		const started = await startRound(round);
		await fill(round, started, 4);
		await expect(reveal(started)).rejects.toEqual(refusal('too-few'));
		expect(await viewOf(started)).toMatchObject({ phase: 'collect', published: null });
	});

	test('a raised smallest group is kept', async () => {
		const started = await startRound(round, { minGroup: 8 });
		await fill(round, started, 7);
		await expect(reveal(started)).rejects.toEqual(refusal('too-few'));
	});

	test('one or two who come late change nothing that is shown; the third does', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started, 5);
		const shown = (await viewOf(started)).published;
		for (const number of [7, 8]) {
			await round.sessions.contribute(started.id, started.joinToken, sentBy(number));
			await expect(lead(started, { kind: 'renew' })).rejects.toEqual(refusal('too-little-changed'));
			expect((await viewOf(started)).published).toEqual(shown);
		}
		await round.sessions.contribute(started.id, started.joinToken, sentBy(9));
		await lead(started, { kind: 'renew' });
		expect((await viewOf(started)).published?.snapshot).toBe(2);
	});

	test('who withdraws takes down what was shown, until a new one betrays nobody', async () => {
		const started = await startRound(round);
		const [own] = await fill(round, started, 8);
		await reveal(started, 5);
		const { contributionId = '', secret = '' } = own ?? {};
		await round.sessions.withdraw(started.id, contributionId, secret);
		expect(await viewOf(started)).toMatchObject({ published: null, isTakenDown: true });
		const { id } = started;
		const session = await round.store.findSession(id, round.clock.now);
		expect(JSON.stringify(session?.memory)).not.toContain(contributionId);
		await expect(lead(started, { kind: 'renew' })).rejects.toEqual(refusal('too-little-changed'));
		// One of those who come may be the one who left.
		for (const number of [20, 21, 22, 23]) {
			const given = sentBy(number, { level: (position) => (position * number) % 4 });
			await round.sessions.contribute(id, started.joinToken, given);
		}
		await lead(started, { kind: 'renew' });
		expect(await viewOf(started)).toMatchObject({ isTakenDown: false });
		expect((await viewOf(started)).published?.snapshot).toBe(2);
	});

	test.each<SessionCommand>([{ kind: 'discuss' }, { kind: 'renew' }])(
		'"$kind" waits for the reveal',
		async (command) => {
			const started = await startRound(round);
			await fill(round, started, 6);
			await expect(lead(started, command)).rejects.toEqual(refusal('wrong-phase'));
		}
	);

	test('a closed session takes nothing new and stays to be seen', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started, 5);
		await lead(started, { kind: 'close' });
		expect(await viewOf(started)).toMatchObject({ phase: 'closed', isJoining: false });
		expect((await viewOf(started)).published?.comparison.dimensions).toHaveLength(5);
		const { id, joinToken } = started;
		await expect(round.sessions.contribute(id, joinToken, sentBy(9))).rejects.toEqual(
			refusal('joining-closed')
		);
		await expect(reveal(started, 1)).rejects.toEqual(refusal('wrong-phase'));
		const joining = { kind: 'joining', isJoining: true } as const;
		await expect(lead(started, joining)).rejects.toEqual(refusal('wrong-phase'));
	});

	test('a deleted session leaves nothing, not even its code', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await round.sessions.remove(started.id, started.secret);
		await expect(viewOf(started)).rejects.toEqual(refusal('not-found'));
		await expect(round.sessions.join(started.joinCode)).rejects.toEqual(refusal('not-found'));
		expect(await round.store.listContributions(started.id)).toEqual([]);
	});
});

describe('an open session', () => {
	const agreed = { hasConsented: true };

	test('shows every score, sorted for itself, when three have all agreed', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 3, agreed);
		await reveal(started, 5);
		const { published } = await viewOf(started);
		expect(published?.comparison.kind).toBe('open');
		const session = await round.store.findSession(started.id, round.clock.now);
		expect(session?.memory.published).toBeNull();
	});

	test('shows nothing while one has not agreed, and the protected comparison if all wish', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 5, agreed);
		await round.sessions.contribute(started.id, started.joinToken, sentBy(6));
		await expect(reveal(started)).rejects.toEqual(refusal('not-agreed'));
		await reveal(started, 5, true);
		expect((await viewOf(started)).published?.comparison.kind).toBe('protected');
	});

	test('an agreement can be taken back until the reveal', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 3, agreed);
		await round.sessions.contribute(started.id, started.joinToken, sentBy(2));
		await expect(reveal(started)).rejects.toEqual(refusal('not-agreed'));
	});

	test('nobody comes onto the wall later: the difference would be that company', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 3, agreed);
		await reveal(started, 5);
		const { id, joinToken } = started;
		const late = [sentBy(4, agreed), sentBy(1, { ...agreed, level: () => 0 })];
		for (const given of late) {
			await expect(round.sessions.contribute(id, joinToken, given)).rejects.toEqual(
				refusal('joining-closed')
			);
		}
	});

	test('is hidden for good when somebody leaves', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		const [own] = await fill(round, started, 5, agreed);
		await reveal(started, 5);
		await round.sessions.withdraw(started.id, own?.contributionId ?? '', own?.secret ?? '');
		expect(await viewOf(started)).toMatchObject({ published: null, isTakenDown: true });
	});
});
