import { hash, randomBytes } from 'node:crypto';
import type { RefusalReason } from '../../session-api';
import { Refused } from '../rounds/refused';
import { networkOf } from './network-of';
import { RateLimit } from './rate-limit';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Per process. A meeting room shares one address, so nothing counts there but what is wrong, and floods:
 * whoever has the right secret or code is let in before anything is counted.
 */
const LIMITS = {
	wrongCodes: { most: 10, windowMilliseconds: MINUTE },
	wrongSecrets: { most: 20, windowMilliseconds: MINUTE },
	/** A short window: whoever floods a session from a shared address holds the others up for seconds. */
	writes: { most: 100, windowMilliseconds: 10 * SECOND },
	/** Of one contribution: whoever floods with what is theirs uses up what is theirs. */
	changes: { most: 6, windowMilliseconds: 10 * SECOND },
	newSessions: { most: 20, windowMilliseconds: 10 * MINUTE },
	commands: { most: 240, windowMilliseconds: MINUTE }
} as const;

const STREAMS = { perAddress: 120, perSession: 300, all: 4_000 } as const;

const EVERYBODY = 'everybody';

type LimitName = keyof typeof LIMITS;

/** What a stranger can ask for, counted per address and per session. */
export class SessionLimits {
	readonly #limits: Readonly<Record<LimitName, RateLimit>>;
	readonly #streams = new Map<string, number>();
	readonly #factor: number;
	/** Made anew with every start: addresses are never stored, not even as a hash that lasts. */
	readonly #addressKey = randomBytes(32).toString('hex');

	/**
	 * @param now milliseconds by a clock that nobody sets
	 * @param factor multiplies what one address may do, where many share one
	 */
	constructor(now: () => number, factor = 1) {
		this.#factor = factor;
		this.#limits = {
			wrongCodes: limit('wrongCodes', now, factor),
			wrongSecrets: limit('wrongSecrets', now, factor),
			writes: limit('writes', now, factor),
			changes: limit('changes', now, 1),
			newSessions: limit('newSessions', now, factor),
			commands: limit('commands', now, factor)
		};
	}

	/** Counts a code that leads nowhere and says what to answer. */
	wrongCode(address: string): Refused {
		return this.#wrong('wrongCodes', address, 'not-found');
	}

	/** Counts a secret that does not fit what it was sent for and says what to answer. */
	wrongSecret(address: string): Refused {
		return this.#wrong('wrongSecrets', address, 'forbidden');
	}

	/** Of contributions that are about to be stored; those that change nothing are not counted. */
	countWrite(address: string, sessionId: string, contributionId: string): void {
		this.#use('changes', `${sessionId} ${contributionId}`);
		this.#use('writes', `${this.#keyOf(address)} ${sessionId}`);
	}

	countNewSession(address: string): void {
		this.#use('newSessions', this.#keyOf(address));
	}

	/** Of the one who leads the session. */
	countCommand(sessionId: string): void {
		this.#use('commands', sessionId);
	}

	/** Takes a place for a stream and returns how to give it back. */
	openStream(address: string, sessionId: string): () => void {
		const places = [
			{ key: `address ${this.#keyOf(address)}`, most: STREAMS.perAddress * this.#factor },
			{ key: `session ${sessionId}`, most: STREAMS.perSession * this.#factor },
			{ key: EVERYBODY, most: STREAMS.all * this.#factor }
		];
		const isFull = places.some(({ key, most }) => (this.#streams.get(key) ?? 0) >= most);
		if (isFull) throw new Refused('too-many-requests', 5);
		for (const { key } of places) this.#streams.set(key, (this.#streams.get(key) ?? 0) + 1);
		let isOpen = true;
		return () => {
			if (!isOpen) return;
			isOpen = false;
			for (const { key } of places) this.#leave(key);
		};
	}

	#leave(key: string): void {
		const left = (this.#streams.get(key) ?? 1) - 1;
		if (left > 0) this.#streams.set(key, left);
		else this.#streams.delete(key);
	}

	#use(name: LimitName, key: string): void {
		const wait = this.#limits[name].waitOf(key);
		if (wait > 0) throw new Refused('too-many-requests', wait);
		this.#limits[name].count(key);
	}

	#wrong(name: LimitName, address: string, reason: RefusalReason): Refused {
		const key = this.#keyOf(address);
		const wait = this.#limits[name].waitOf(key);
		this.#limits[name].count(key);
		return wait > 0 ? new Refused('too-many-requests', wait) : new Refused(reason);
	}

	#keyOf(address: string): string {
		return hash('sha256', this.#addressKey + networkOf(address), 'base64');
	}
}

function limit(name: LimitName, now: () => number, factor: number): RateLimit {
	const { most, windowMilliseconds } = LIMITS[name];
	return new RateLimit({ most: most * factor, windowMilliseconds, now });
}
