import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chanceOf } from '../../domain/comparison/testing/groups';
import { unseal } from '../rounds/seal';
import {
	fill,
	openRounds,
	sentBy,
	startRound,
	type OpenedRounds,
	type Started
} from '../testing/open-round';

/** What a thief of the files learns, with the key of the server and without. */

let round: OpenedRounds;
let started: Started;

beforeEach(async () => {
	round = await openRounds();
	started = await startRound(round);
});

afterEach(() => round.close());

function bytes(): string {
	const files = readdirSync(round.dataFolder).toSorted();
	return files.map((name) => readFileSync(path.join(round.dataFolder, name), 'latin1')).join('');
}

/** For every pair, whether who came earlier stands earlier. */
function inOrder(places: readonly number[]): readonly boolean[] {
	return places.flatMap((place, later) => places.slice(0, later).map((earlier) => earlier < place));
}

/** Companies in an order that is not that of their ids. */
const arrival = [9, 3, 14, 6, 1, 12, 8, 2, 11, 5, 13, 4, 10, 7].map((number) => sentBy(number));

async function arrive(): Promise<void> {
	for (const sent of arrival) await round.rounds.contribute(started.id, started.joinToken, sent);
}

describe('without the key', () => {
	test('nothing of any contribution: no code, no id, no right, before the reveal or after', async () => {
		await arrive();
		const { joinToken, secret } = started;
		const own = arrival.flatMap(({ code, contributionId, secret: right }) => [
			code.slice(4, 40),
			contributionId,
			right
		]);
		for (const trace of [joinToken, secret, ...own]) expect(bytes()).not.toContain(trace);
		await round.rounds.lead(started.id, secret, {
			kind: 'reveal',
			isProtectedAccepted: false
		});
		for (const trace of own) expect(bytes()).not.toContain(trace);
	});

	test('one session’s contributions cannot be put in another’s place', async () => {
		await fill(round, started, 1);
		const other = await startRound(round);
		const sealed = (await round.store.findSealed(started.id)) ?? '';
		expect(() => unseal(sealed, round.secrets.sealKeyOf(other.id))).toThrow();
		expect(unseal(sealed, round.secrets.sealKeyOf(started.id))).toContain(sentBy(1).code);
	});
});

describe('with the key', () => {
	/** Every sealed text that is found in the files, on one page or continued on another, opened. */
	function found(): readonly string[] {
		const text = bytes().replaceAll(started.id, ' ');
		const pieces = [...new Set(text.match(/[A-Za-z0-9+/]{60,}={0,2}/g))];
		const continued = pieces.flatMap((piece) => pieces.map((next) => piece + next));
		const texts = [...pieces, ...continued].flatMap((piece) => {
			try {
				return [unseal(piece, round.secrets.sealKeyOf(started.id))];
			} catch {
				return [];
			}
		});
		return [...new Set(texts)];
	}

	test('the order of arrival is chance: what is kept is in the order of random ids', async () => {
		await fill(round, started, 3);
		await round.store.purgeExpired(0);
		const [text = '', ...more] = found();
		expect(more).toEqual([]);
		const places = [1, 2, 3].map((number) => text.indexOf(sentBy(number).code));
		expect(places.every((place) => place >= 0)).toBe(true);

		const pairs: boolean[] = [];
		for (let run = 0; run < 40; run++) {
			const own = await startRound(round);
			const chance = chanceOf(run);
			const sent = Array.from({ length: 8 }, () => sentBy(Math.floor(chance() * 1e9)));
			for (const one of sent) await round.rounds.contribute(own.id, own.joinToken, one);
			const sealed = (await round.store.findSealed(own.id)) ?? '';
			const kept = unseal(sealed, round.secrets.sealKeyOf(own.id));
			pairs.push(...inOrder(sent.map(({ code }) => kept.indexOf(code))));
		}
		// Before: 168 of 168 pairs. By chance: half, give or take.
		expect(pairs).toHaveLength(40 * 28);
		const share = pairs.filter(Boolean).length / pairs.length;
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.6);
	});

	test('of what was withdrawn, replaced or revealed nothing is left in any file', async () => {
		const [first] = await fill(round, started, 6);
		const { id, joinToken, secret } = started;
		await round.rounds.contribute(id, joinToken, sentBy(2, { level: () => 4 }));
		await round.rounds.withdraw(id, first?.contributionId ?? '', first?.secret ?? '');
		const kept = found().join(' ');
		expect(kept).toContain(sentBy(3).code);
		expect(kept).not.toContain(sentBy(1).code);
		expect(kept).not.toContain(sentBy(2).code);
		await round.rounds.lead(id, secret, { kind: 'reveal', isProtectedAccepted: false });
		expect(found()).toEqual([]);
	});
});
