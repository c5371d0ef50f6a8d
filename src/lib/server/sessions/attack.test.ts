import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { compareGroup, contributionCode, type advance, type Contribution } from '../../domain';
import {
	recover,
	rowOf,
	type Note,
	type Row
} from '../../domain/comparison/testing/curious-participant';
import { chanceOf, contributionWith, randomStates } from '../../domain/comparison/testing/groups';
import type { SessionView } from '../../session-api';
import { openRounds, startRound, type Round, type Started } from '../testing/open-round';
import type { GivenContribution } from './contribute';
import { Refused } from './refused';

/**
 * A participant who also leads keeps every revision, every view and every refusal the server ever sends,
 * and adds up and subtracts to find one other company. Times aside.
 */

const SESSIONS = 500;
const EVENTS = 24;
const PATIENCE = 600_000;

const rounds: { fair?: Round; careless?: Round } = {};

/** Shows the group as it is, each time anybody asks. */
const publishAlways: typeof advance = (catalogue, memory, contributions, { rules, today }) => {
	const comparison = compareGroup(catalogue, contributions, rules);
	if (comparison.kind === 'too-few') return { memory, published: null, decision: 'hide' };
	const snapshot = memory.snapshot + 1;
	const published = { snapshot, on: today, comparison };
	return {
		memory: { ...memory, mode: 'protected', snapshot, published },
		published,
		decision: 'publish'
	};
};

beforeAll(async () => {
	rounds.fair = await openRounds();
	rounds.careless = await openRounds({ publish: publishAlways });
});

afterAll(async () => {
	await rounds.fair?.close();
	await rounds.careless?.close();
});

/** Everything the server sent to one participant. */
interface Record {
	readonly notes: Note[];
	readonly texts: string[];
}

class Play {
	readonly record: Record = { notes: [], texts: [] };
	/** Everybody else who ever took part, as they could be described. */
	readonly others = new Set<string>();
	readonly codes: string[] = [];
	readonly #round: Round;
	readonly #started: Started;
	readonly #chance: () => number;
	#present: { readonly given: GivenContribution; readonly contribution: Contribution }[] = [];
	#made = 0;

	constructor(round: Round, started: Started, chance: () => number) {
		this.#round = round;
		this.#started = started;
		this.#chance = chance;
	}

	async run(): Promise<void> {
		const first = 9 + Math.floor(this.#chance() * 8);
		for (let i = 0; i < first; i++) await this.#join();
		await this.#lead({ kind: 'reveal', count: 5, isProtectedAccepted: false });
		await this.#lead({ kind: 'discuss' });
		await this.#look();
		for (let event = 0; event < EVENTS; event++) {
			await this.#happen();
			await this.#lead({ kind: 'renew' });
			await this.#look();
		}
	}

	/** The participant is the first and often changes the own answers, to look behind those of others. */
	async #happen(): Promise<void> {
		const happening = this.#chance();
		if (happening < 0.5 || this.#present.length < 7) return this.#join();
		const at = happening < 0.65 ? 0 : 1 + Math.floor(this.#chance() * (this.#present.length - 1));
		const one = this.#present[at];
		if (!one) return;
		if (happening <= 0.85) return this.#send(Number(`0x${one.contribution.id}`), at);
		const { contributionId, secret } = one.given;
		await this.#round.sessions.withdraw(this.#started.id, contributionId, secret);
		this.#present = this.#present.filter((other) => other !== one);
	}

	async #join(): Promise<void> {
		await this.#send(this.#made, this.#present.length);
		this.#made += 1;
	}

	async #send(number: number, at: number): Promise<void> {
		const states = randomStates(currentCatalogue, this.#chance);
		const contribution = contributionWith(currentCatalogue, states, { number });
		if (number > 0) this.others.add(keyOf(rowOf(currentCatalogue, contribution) ?? []));
		const code = contributionCode(currentCatalogue, contribution);
		if (number > 0) this.codes.push(code);
		const secret = number.toString(16).padStart(32, 'a');
		const given = { contributionId: contribution.id, secret, code, hasConsented: false };
		await this.#round.sessions.contribute(this.#started.id, this.#started.joinToken, given);
		const [before, after] = [this.#present.slice(0, at), this.#present.slice(at + 1)];
		this.#present = [...before, { given, contribution }, ...after];
	}

	async #lead(command: Parameters<Round['sessions']['lead']>[2]): Promise<void> {
		try {
			await this.#round.sessions.lead(this.#started.id, this.#started.secret, command);
		} catch (fault) {
			if (!(fault instanceof Refused)) throw fault;
			this.record.texts.push(fault.reason);
		}
	}

	async #look(): Promise<void> {
		const { id, joinToken } = this.#started;
		const view: SessionView = await this.#round.sessions.view(id, joinToken);
		this.record.texts.push(JSON.stringify(view));
		const comparison = view.published?.comparison;
		const last = this.record.notes.at(-1)?.comparison;
		if (comparison?.kind !== 'protected') return;
		if (JSON.stringify(comparison) === JSON.stringify(last)) return;
		const own = this.#present.find(({ contribution }) => Number(`0x${contribution.id}`) === 0);
		this.record.notes.push({ comparison, own: own?.contribution });
	}
}

function keyOf(row: Row): string {
	return row.join(' ');
}

async function play(round: Round | undefined, seed: number): Promise<Play> {
	if (!round) throw new Error('no round is open');
	const started = await startRound(round, { scope: 'full' });
	const one = new Play(round, started, chanceOf(seed));
	await one.run();
	await round.sessions.remove(started.id, started.secret);
	return one;
}

function isExposed({ record, others }: Play): boolean {
	return recover(currentCatalogue, record.notes).some((row) => others.has(keyOf(row)));
}

test(
	'who records everything the server ever sent works out nobody, in 500 sessions',
	async () => {
		let snapshots = 0;
		for (let seed = 0; seed < SESSIONS; seed++) {
			const one = await play(rounds.fair, seed);
			snapshots += one.record.notes.length;
			expect(isExposed(one), `session ${seed}`).toBe(false);
			const sent = one.record.texts.join('\n');
			for (const code of one.codes) expect(sent).not.toContain(code);
		}
		expect(snapshots).toBeGreaterThan(2 * SESSIONS);
	},
	PATIENCE
);

test(
	'without the rule of snapshots the same participant works somebody out nearly always',
	async () => {
		let exposed = 0;
		for (let seed = 0; seed < 30; seed++) {
			exposed += Number(isExposed(await play(rounds.careless, seed)));
		}
		expect(exposed / 30).toBeGreaterThan(0.9);
	},
	PATIENCE
);
