import { followOtherWindows, probeStorage } from '$lib/dossier/store/browser-storage';
import {
	isTimerKey,
	keepTimer,
	leftOf,
	pauseTimer,
	readTimer,
	resumeTimer,
	startTimer,
	type KeptTimer
} from './kept-timer';

const TICK_MILLISECONDS = 250;

/** How long there is left to talk or to answer; the same in every window of this browser. */
export class RoundTimer {
	#timer = $state.raw<KeptTimer | undefined>();
	#now = $state(Date.now());
	#storage: Storage | undefined;
	readonly #sessionId: string;

	constructor(sessionId: string) {
		this.#sessionId = sessionId;
	}

	/** Milliseconds; undefined while there is no timer. */
	get left(): number | undefined {
		return this.#timer && leftOf(this.#timer, this.#now);
	}

	get isRunning(): boolean {
		return this.left !== undefined && this.left > 0 && this.#timer?.endsAt !== null;
	}

	/** Keeps time and follows what other windows do; returns how to stop. */
	follow(): () => void {
		this.#storage ??= probeStorage(() => localStorage);
		this.#load();
		const stopFollowing = followOtherWindows(
			(key) => isTimerKey(key, this.#sessionId),
			() => {
				this.#load();
			}
		);
		const ticking = setInterval(() => {
			if (this.isRunning) this.#now = Date.now();
		}, TICK_MILLISECONDS);
		return () => {
			stopFollowing();
			clearInterval(ticking);
		};
	}

	start(minutes: number): void {
		this.#set(startTimer(minutes, Date.now()));
	}

	pause(): void {
		if (this.#timer) this.#set(pauseTimer(this.#timer, Date.now()));
	}

	resume(): void {
		if (this.#timer) this.#set(resumeTimer(this.#timer, Date.now()));
	}

	clear(): void {
		this.#set(undefined);
	}

	#set(timer: KeptTimer | undefined): void {
		this.#now = Date.now();
		this.#timer = timer;
		if (this.#storage) keepTimer(this.#storage, this.#sessionId, timer);
	}

	#load(): void {
		if (!this.#storage) return;
		this.#now = Date.now();
		this.#timer = readTimer(this.#storage, this.#sessionId);
	}
}
