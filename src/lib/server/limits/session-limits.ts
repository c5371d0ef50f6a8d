import { hash, randomBytes } from 'node:crypto';
import { Refused } from '../rounds/refused';
import { RateLimit } from './rate-limit';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Per process; a meeting room shares one address, so what a whole room needs is allowed at once. */
const LIMITS = {
	failedLookups: { most: 10, windowMilliseconds: MINUTE },
	allFailedLookups: { most: 20, windowMilliseconds: SECOND },
	contributions: { most: 100, windowMilliseconds: 10 * MINUTE },
	withdrawals: { most: 100, windowMilliseconds: 10 * MINUTE },
	contributionsOfSession: { most: 600, windowMilliseconds: 10 * MINUTE },
	newSessions: { most: 20, windowMilliseconds: HOUR },
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

	/** @param factor multiplies what one address may do, where many share one */
	constructor(now: () => number, factor = 1) {
		this.#factor = factor;
		this.#limits = {
			failedLookups: limit('failedLookups', now, factor),
			allFailedLookups: limit('allFailedLookups', now, factor),
			contributions: limit('contributions', now, factor),
			withdrawals: limit('withdrawals', now, factor),
			contributionsOfSession: limit('contributionsOfSession', now, factor),
			newSessions: limit('newSessions', now, factor),
			commands: limit('commands', now, factor)
		};
	}

	/** Refuses to look up a typed code from where too many failed; call before looking. */
	checkLookup(address: string): void {
		this.#check('failedLookups', this.#keyOf(address));
		this.#check('allFailedLookups', EVERYBODY);
	}

	/** Counts a look-up that failed and says what to answer; of all together only typed codes count. */
	failedLookup(address: string, isTyped: boolean): Refused {
		const key = this.#keyOf(address);
		const wait = this.#limits.failedLookups.waitOf(key);
		this.#limits.failedLookups.count(key);
		if (isTyped) this.#limits.allFailedLookups.count(EVERYBODY);
		return wait > 0 ? new Refused('too-many-requests', wait) : new Refused('not-found');
	}

	countContribution(address: string, sessionId: string): void {
		this.#use('contributions', this.#keyOf(address));
		this.#use('contributionsOfSession', sessionId);
	}

	countWithdrawal(address: string): void {
		this.#use('withdrawals', this.#keyOf(address));
	}

	countNewSession(address: string): void {
		this.#use('newSessions', this.#keyOf(address));
	}

	countCommand(address: string): void {
		this.#use('commands', this.#keyOf(address));
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
		this.#check(name, key);
		this.#limits[name].count(key);
	}

	#check(name: LimitName, key: string): void {
		const wait = this.#limits[name].waitOf(key);
		if (wait > 0) throw new Refused('too-many-requests', wait);
	}

	#keyOf(address: string): string {
		return hash('sha256', this.#addressKey + address, 'base64');
	}
}

function limit(name: LimitName, now: () => number, factor: number): RateLimit {
	const { most, windowMilliseconds } = LIMITS[name];
	return new RateLimit({ most: most * factor, windowMilliseconds, now });
}
