export interface RateLimitOptions {
	/** So many in one window, per key. */
	readonly most: number;
	readonly windowMilliseconds: number;
	readonly now: () => number;
}

interface Window {
	readonly startedAt: number;
	count: number;
}

/** Keys remembered at most; the oldest are forgotten first, so that strangers cannot fill the memory. */
const MOST_KEYS = 20_000;

/** Counts what happens per key in windows of time. Lives in one process. */
export class RateLimit {
	readonly #options: RateLimitOptions;
	readonly #windows = new Map<string, Window>();

	constructor(options: RateLimitOptions) {
		this.#options = options;
	}

	/** Seconds until the key may try again; 0 if it may now. */
	waitOf(key: string): number {
		const { most, windowMilliseconds, now } = this.#options;
		const window = this.#current(key);
		if (!window || window.count < most) return 0;
		const left = Math.min(windowMilliseconds, window.startedAt + windowMilliseconds - now());
		return Math.max(1, Math.ceil(left / 1000));
	}

	count(key: string): void {
		const window = this.#current(key);
		if (window) {
			window.count += 1;
			return;
		}
		this.#windows.delete(key);
		this.#windows.set(key, { startedAt: this.#options.now(), count: 1 });
		if (this.#windows.size <= MOST_KEYS) return;
		const [oldest] = this.#windows.keys();
		if (oldest !== undefined) this.#windows.delete(oldest);
	}

	#current(key: string): Window | undefined {
		const window = this.#windows.get(key);
		if (!window) return undefined;
		const { windowMilliseconds, now } = this.#options;
		return now() - window.startedAt < windowMilliseconds ? window : undefined;
	}
}
