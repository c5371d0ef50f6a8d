import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { questionsOf, type Slide } from '../../domain';
import type { SessionCommand } from '../../session-api';
import { refusal } from '../testing/refusal';
import {
	fill,
	openRounds,
	sentBy,
	startRound,
	keptBy,
	type OpenedRounds,
	type Started
} from '../testing/open-round';

let round: OpenedRounds;

beforeAll(async () => {
	round = await openRounds();
});

afterAll(() => round.close());

function lead(started: Started, command: SessionCommand): Promise<void> {
	return round.rounds.lead(started.id, started.secret, command);
}

function reveal(started: Started, isProtectedAccepted = false): Promise<void> {
	return lead(started, { kind: 'reveal', isProtectedAccepted });
}

function show(started: Started, slide: Slide): Promise<void> {
	return lead(started, { kind: 'show', slide });
}

const TOPICS = { kind: 'topics' } as const;

function viewOf({ id, joinToken }: Started) {
	return round.rounds.view(id, joinToken);
}

/** Levels everywhere but in one dimension. */
function gapIn(dimension: string) {
	const asked = questionsOf(currentCatalogue, 'quick');
	return (position: number) =>
		asked[position]?.id.startsWith(`${dimension}-`) === true ? null : position % 5;
}

describe('what everybody sees', () => {
	test('before the reveal nothing but the class of the number', async () => {
		const started = await startRound(round);
		await fill(round, started, 9);
		expect(await viewOf(started)).toMatchObject({
			phase: 'collect',
			count: '5-9',
			published: null,
			isEnded: false
		});
	});

	test('the revision does not count contributions: it rises with the view and not before', async () => {
		const started = await startRound(round);
		const revisions: number[] = [];
		for (let number = 1; number <= 11; number++) {
			await round.rounds.contribute(started.id, started.joinToken, sentBy(number));
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
		await reveal(started);
		const first = await viewOf(started);
		expect(first).toMatchObject({ slide: { kind: 'claimed', dimension: 'PR' }, phase: 'reveal' });
		expect(first.published?.comparison.dimensions).toHaveLength(1);
		expect(first.published?.comparison).toMatchObject({ talkingPoints: null });
		await show(started, { kind: 'evidenced', dimension: 'DO' });
		expect((await viewOf(started)).published?.comparison.dimensions).toHaveLength(3);
		await show(started, TOPICS);
		const discussed = await viewOf(started);
		expect(discussed).toMatchObject({ slide: TOPICS, phase: 'discuss' });
		expect(discussed.published?.comparison.dimensions).toHaveLength(5);
		expect(discussed.published?.comparison).toMatchObject({
			talkingPoints: { missingSources: [expect.anything(), expect.anything(), expect.anything()] }
		});
	});

	test('the facilitator sees what everybody sees', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started);
		expect(await round.rounds.view(started.id, started.secret)).toEqual(await viewOf(started));
	});

	test('no view holds an id, a code or a secret of a contribution', async () => {
		const started = await startRound(round);
		const given = await fill(round, started, 14);
		await reveal(started);
		await show(started, TOPICS);
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

	test('with the reveal every contribution is gone, and who comes or goes later changes nothing', async () => {
		const started = await startRound(round);
		const { id, joinToken } = started;
		const [own] = await fill(round, started, 6);
		await reveal(started);
		expect(await round.store.findSealed(id)).toBeUndefined();
		const shown = await viewOf(started);
		expect(shown.published?.comparison.count).toBe(6);
		for (const given of [sentBy(7), sentBy(1), sentBy(2, { level: () => 4 })]) {
			await expect(round.rounds.contribute(id, joinToken, given)).rejects.toEqual(
				refusal('already-revealed')
			);
		}
		await round.rounds.withdraw(id, own?.contributionId ?? '', own?.secret ?? '');
		await reveal(started);
		expect(await viewOf(started)).toEqual(shown);
	});

	test('the discussion waits for the reveal', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await expect(show(started, TOPICS)).rejects.toEqual(refusal('wrong-phase'));
	});

	test('only what there is can be shown, and moving to it makes nothing new', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started);
		const nowhere = show(started, { kind: 'claimed', dimension: 'XX' });
		await expect(nowhere).rejects.toEqual(refusal('wrong-phase'));
		await show(started, { kind: 'last-time' });
		const { rev, published } = await viewOf(started);
		await show(started, { kind: 'last-time' });
		expect((await viewOf(started)).rev).toBe(rev);
		await reveal(started);
		expect(await viewOf(started)).toMatchObject({ rev, published, slide: { kind: 'last-time' } });
	});

	test('a session that is closed before the reveal deletes what came, unseen', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await lead(started, { kind: 'close' });
		expect(await round.store.findSealed(started.id)).toBeUndefined();
		expect(await viewOf(started)).toMatchObject({ phase: 'closed', published: null });
	});

	test('dimensions that would stay empty are named before the reveal, and not how many miss them', async () => {
		const started = await startRound(round);
		const { id, joinToken } = started;
		const withGap = (number: number) => sentBy(number, { level: gapIn('DA') });
		for (const given of [withGap(1), sentBy(2), sentBy(3), sentBy(4)]) {
			await round.rounds.contribute(id, joinToken, given);
		}
		expect((await viewOf(started)).missing).toEqual([]);
		await round.rounds.contribute(id, joinToken, sentBy(5));
		expect((await viewOf(started)).missing).toEqual(['DA']);
		await round.rounds.contribute(id, joinToken, sentBy(6));
		expect((await viewOf(started)).missing).toEqual([]);
	});

	test('a closed session takes nothing new and stays to be seen', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await reveal(started);
		await lead(started, { kind: 'close' });
		expect(await viewOf(started)).toMatchObject({ phase: 'closed', isJoining: false });
		expect((await viewOf(started)).published?.comparison.dimensions).toHaveLength(5);
		const { id, joinToken } = started;
		await expect(round.rounds.contribute(id, joinToken, sentBy(9))).rejects.toEqual(
			refusal('already-revealed')
		);
		await expect(reveal(started)).rejects.toEqual(refusal('wrong-phase'));
		const joining = { kind: 'joining', isJoining: true } as const;
		await expect(lead(started, joining)).rejects.toEqual(refusal('wrong-phase'));
	});

	test('a deleted session leaves nothing, not even its code', async () => {
		const started = await startRound(round);
		await fill(round, started, 6);
		await round.rounds.remove(started.id, started.secret);
		await expect(viewOf(started)).rejects.toEqual(refusal('not-found'));
		await expect(round.rounds.join(started.joinCode)).rejects.toEqual(refusal('not-found'));
		expect(await round.store.findSealed(started.id)).toBeUndefined();
	});
});

describe('an open session', () => {
	const agreed = { hasConsented: true };

	test('shows every score, sorted for itself, when three have all agreed', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 3, agreed);
		await reveal(started);
		const { published } = await viewOf(started);
		expect(published?.comparison.kind).toBe('open');
		const session = await round.store.findSession(started.id, round.clock.now);
		expect(session?.result).toEqual({ kind: 'sealed' });
		expect(await keptBy(round, started.id)).toEqual([]);
	});

	test('shows nothing while one has not agreed, and the protected comparison if all wish', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 5, agreed);
		await round.rounds.contribute(started.id, started.joinToken, sentBy(6));
		await expect(reveal(started)).rejects.toEqual(refusal('not-agreed'));
		await reveal(started, true);
		expect((await viewOf(started)).published?.comparison.kind).toBe('protected');
	});

	test('an agreement can be taken back until the reveal', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 3, agreed);
		await round.rounds.contribute(started.id, started.joinToken, sentBy(2));
		await expect(reveal(started)).rejects.toEqual(refusal('not-agreed'));
	});

	test('nobody comes onto the wall later: the difference would be that company', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 3, agreed);
		await reveal(started);
		const { id, joinToken } = started;
		const late = [sentBy(4, agreed), sentBy(1, { ...agreed, level: () => 0 })];
		for (const given of late) {
			await expect(round.rounds.contribute(id, joinToken, given)).rejects.toEqual(
				refusal('already-revealed')
			);
		}
	});

	test('is gone for good, for everybody, when the facilitator closes it', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		await fill(round, started, 5, agreed);
		await reveal(started);
		await lead(started, { kind: 'close' });
		expect(await viewOf(started)).toMatchObject({ published: null, isEnded: true });
		expect(await round.store.findSealed(started.id)).toBeUndefined();
	});

	test('is gone for good when somebody leaves', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		const [own] = await fill(round, started, 5, agreed);
		await reveal(started);
		await round.rounds.withdraw(started.id, own?.contributionId ?? '', own?.secret ?? '');
		expect(await viewOf(started)).toMatchObject({ published: null, isEnded: true });
		expect(await round.store.findSealed(started.id)).toBeUndefined();
		await reveal(started);
		expect(await viewOf(started)).toMatchObject({ published: null, isEnded: true });
	});

	test('nobody but those who are in it can end it', async () => {
		const started = await startRound(round, { mode: 'open', minGroup: 3 });
		const [own] = await fill(round, started, 5, agreed);
		await reveal(started);
		const { id } = started;
		await expect(
			round.rounds.withdraw(id, own?.contributionId ?? '', '0'.repeat(32))
		).rejects.toEqual(refusal('forbidden'));
		await round.rounds.withdraw(id, '0'.repeat(32), '0'.repeat(32));
		expect((await viewOf(started)).isEnded).toBe(false);
	});
});
