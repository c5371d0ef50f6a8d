import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contributionCode, MOST_IN_ROUND } from '../../domain';
import { currentCatalogue, findCatalogue } from '../../catalogues';
import type { SessionCommand } from '../../session-api';
import { refusal } from '../testing/refusal';
import {
	aRequest,
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

function viewOf({ id, joinToken }: Started) {
	return round.rounds.view(id, joinToken);
}

async function codesIn(id: string): Promise<readonly string[]> {
	const kept = await keptBy(round, id);
	return kept.map(({ contribution }) => contributionCode(currentCatalogue, contribution));
}

const STRANGER = '0'.repeat(32);

describe('getting in', () => {
	test('a code that is read aloud leads to the session, however it is typed', async () => {
		const { id, joinToken, joinCode } = await startRound(round);
		const typed = ` ${joinCode.slice(0, 4).toLowerCase()} - ${joinCode.slice(4)}\n`;
		expect(await round.rounds.join(typed)).toEqual({ id, joinToken });
	});

	test('a code has eight symbols that nobody confuses', async () => {
		const { joinCode } = await startRound(round);
		expect(joinCode).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
	});

	test('another code leads nowhere', async () => {
		await expect(round.rounds.join('ABCD2345')).rejects.toEqual(refusal('not-found'));
	});

	test('a code leads nowhere while joining is closed', async () => {
		const started = await startRound(round);
		await lead(started, { kind: 'joining', isJoining: false });
		await expect(round.rounds.join(started.joinCode)).rejects.toEqual(refusal('not-found'));
		expect((await round.rounds.invitation(started.id, started.secret)).joinCode).toBeNull();
		await lead(started, { kind: 'joining', isJoining: true });
		expect((await round.rounds.join(started.joinCode)).id).toBe(started.id);
	});

	test.each(['view', 'invitation', 'lead', 'remove'] as const)(
		'nobody without its token gets to "%s"; the answer is the same as for no session',
		async (verb) => {
			const { id, joinToken } = await startRound(round);
			const close = { kind: 'close' } as const;
			const ask = (session: string, token: string) =>
				verb === 'lead'
					? round.rounds.lead(session, token, close)
					: round.rounds[verb](session, token);
			await expect(ask(id, STRANGER)).rejects.toEqual(refusal('not-found'));
			await expect(ask(STRANGER, joinToken)).rejects.toEqual(refusal('not-found'));
			if (verb !== 'view') await expect(ask(id, joinToken)).rejects.toEqual(refusal('not-found'));
		}
	);

	test('an expired session is gone for everybody', async () => {
		const started = await startRound(round);
		round.clock.now += 31 * 86_400_000;
		await expect(viewOf(started)).rejects.toEqual(refusal('not-found'));
		await expect(round.rounds.join(started.joinCode)).rejects.toEqual(refusal('not-found'));
		const { id, joinToken } = started;
		await expect(round.rounds.contribute(id, joinToken, sentBy(1))).rejects.toEqual(
			refusal('not-found')
		);
		expect(await round.store.purgeExpired(round.clock.now)).toBeGreaterThan(0);
		round.clock.now -= 31 * 86_400_000;
		await expect(viewOf(started)).rejects.toEqual(refusal('not-found'));
	});
});

describe('starting', () => {
	test('no rule can protect less than the method', async () => {
		const protectedOne = await startRound(round, { minGroup: 3 });
		expect((await viewOf(protectedOne)).settings.minGroup).toBe(5);
	});

	test('a catalogue nobody knows is refused', async () => {
		const catalogue = { id: 'ai-readiness', version: '9.0.0' };
		await expect(round.rounds.create(aRequest({ catalogue }))).rejects.toEqual(
			refusal('other-catalogue')
		);
	});

	test('classes that do not exist are left out, and one class is no choice', async () => {
		const classes = ['metal', 'wood', 'astrology'];
		const started = await startRound(round, { split: 'industry', classes });
		expect((await viewOf(started)).settings.classes).toEqual(['metal', 'wood']);
		await expect(
			round.rounds.create(aRequest({ split: 'size', classes: ['metal', '1-9'] }))
		).rejects.toEqual(refusal('invalid'));
	});
});

describe('contributing', () => {
	test.each([
		['1.0.0', '1.1.0'],
		['1.1.0', '1.0.0']
	])(
		'a session of %s takes that version of the questions and refuses %s by name',
		async (own, other) => {
			const reference = { id: 'ai-readiness', version: own };
			const started = await startRound(round, { catalogue: reference });
			const catalogue = findCatalogue(reference);
			const foreign = findCatalogue({ ...reference, version: other });
			if (!catalogue || !foreign) throw new Error('both versions expected');
			await fill(round, started, 1, { catalogue });
			expect(await keptBy(round, started.id)).toHaveLength(1);
			const { id, joinToken } = started;
			const sent = sentBy(2, { catalogue: foreign });
			await expect(round.rounds.contribute(id, joinToken, sent)).rejects.toEqual(
				refusal('other-catalogue')
			);
		}
	);

	test('the same contribution again is no second one', async () => {
		const started = await startRound(round);
		await fill(round, started, 4);
		await fill(round, started, 4);
		expect((await viewOf(started)).count).toBe('under-5');
		expect(await keptBy(round, started.id)).toHaveLength(4);
	});

	test('only the browser that sent it can replace or withdraw it', async () => {
		const started = await startRound(round);
		const [own] = await fill(round, started, 1);
		const foreign = { ...sentBy(1, { level: () => 4 }), secret: STRANGER };
		const { id, joinToken } = started;
		await expect(round.rounds.contribute(id, joinToken, foreign)).rejects.toEqual(
			refusal('forbidden')
		);
		const contributionId = own?.contributionId ?? '';
		await expect(round.rounds.withdraw(id, contributionId, STRANGER)).rejects.toEqual(
			refusal('forbidden')
		);
		expect(await codesIn(id)).toEqual([own?.code]);
	});

	test('a replaced contribution is one, with what was said last', async () => {
		const started = await startRound(round);
		await fill(round, started, 2);
		const changed = sentBy(2, { level: () => 4 });
		await round.rounds.contribute(started.id, started.joinToken, changed);
		expect(await codesIn(started.id)).toEqual([sentBy(1).code, changed.code]);
	});

	test('a withdrawn contribution is gone at once, and withdrawing again is no fault', async () => {
		const started = await startRound(round);
		const [own] = await fill(round, started, 1);
		const { contributionId = '', secret = '' } = own ?? {};
		await round.rounds.withdraw(started.id, contributionId, secret);
		expect(await keptBy(round, started.id)).toEqual([]);
		await round.rounds.withdraw(started.id, contributionId, secret);
	});

	test.each([
		['another scope', sentBy(1, { scope: 'full' }), 'other-scope'],
		[
			'a class that is not offered',
			sentBy(1, { classes: { industry: 'food' } }),
			'class-not-allowed'
		],
		['a class of another kind', sentBy(1, { classes: { size: '1-9' } }), 'class-not-allowed'],
		['a damaged code', { ...sentBy(1), code: `${sentBy(1).code.slice(0, -1)}0` }, 'invalid'],
		['something else', { ...sentBy(1), code: 'hello' }, 'invalid'],
		['the id of another', { ...sentBy(1), contributionId: sentBy(2).contributionId }, 'invalid']
	])('%s is refused', async (_, given, reason) => {
		const started = await startRound(round, { split: 'industry', classes: ['metal', 'wood'] });
		const { id, joinToken } = started;
		await expect(round.rounds.contribute(id, joinToken, given)).rejects.toEqual(refusal(reason));
		expect(await keptBy(round, id)).toEqual([]);
	});

	test('without the join token nothing is taken', async () => {
		const { id, secret } = await startRound(round);
		await expect(round.rounds.contribute(id, secret, sentBy(1))).rejects.toEqual(
			refusal('not-found')
		);
	});

	test('whoever is in may change after joining is closed; nobody new comes', async () => {
		const started = await startRound(round);
		await fill(round, started, 2);
		await lead(started, { kind: 'joining', isJoining: false });
		const { id, joinToken } = started;
		await round.rounds.contribute(id, joinToken, sentBy(1, { level: () => 0 }));
		await expect(round.rounds.contribute(id, joinToken, sentBy(3))).rejects.toEqual(
			refusal('joining-closed')
		);
	});

	test('never more than the cap, however many come at once', async () => {
		const started = await startRound(round);
		const { id, joinToken } = started;
		const coming = Array.from({ length: MOST_IN_ROUND + 20 }, (_, i) => sentBy(i + 1));
		const outcomes = await Promise.allSettled(
			coming.map((given) => round.rounds.contribute(id, joinToken, given))
		);
		const refused = outcomes.filter(({ status }) => status === 'rejected');
		expect(refused).toHaveLength(20);
		expect(await keptBy(round, id)).toHaveLength(MOST_IN_ROUND);
	});
});
