import type { SessionStore } from '../store/session-store';

/** One open stream: hears of new revisions, and that the session is gone. */
export interface Listener {
	readonly onRevision: (rev: number) => void;
	readonly onGone: () => void;
	/** This process stops; another one goes on. */
	readonly onStop: () => void;
}

export interface LiveUpdatesOptions {
	readonly store: Pick<SessionStore, 'listRevisions'>;
	readonly now: () => number;
	/** How often other processes' changes are looked for. */
	readonly pollMilliseconds?: number;
	/** Browsers ask for themselves when a stream is silent for much longer. */
	readonly pingMilliseconds?: number;
}

/** One session that somebody watches here. */
interface Watched {
	rev: number;
	readonly listeners: Set<Listener>;
}

/**
 * Tells open streams that a session looks different. Changes made in this process are told at once,
 * those of other processes on the same database are found by asking for revisions once a second.
 */
export class LiveUpdates {
	readonly #store: LiveUpdatesOptions['store'];
	readonly #now: () => number;
	readonly #watched = new Map<string, Watched>();
	readonly #timers: readonly NodeJS.Timeout[];
	#isAsking = false;
	#mustAskAgain = false;

	constructor({
		store,
		now,
		pollMilliseconds = 1_000,
		pingMilliseconds = 2_000
	}: LiveUpdatesOptions) {
		this.#store = store;
		this.#now = now;
		this.#timers = [
			setInterval(() => void this.ask(), pollMilliseconds).unref(),
			setInterval(() => {
				this.#ping();
			}, pingMilliseconds).unref()
		];
	}

	/** How many streams are open here. */
	get size(): number {
		return [...this.#watched.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
	}

	/** Listens to a session whose revision is known; returns how to stop. */
	watch(id: string, rev: number, listener: Listener): () => void {
		const watched = this.#watched.get(id) ?? { rev, listeners: new Set() };
		watched.listeners.add(listener);
		this.#watched.set(id, watched);
		return () => {
			watched.listeners.delete(listener);
			if (watched.listeners.size === 0) this.#watched.delete(id);
		};
	}

	/** Asks the store for the revisions of all sessions that are watched, and passes on what is new. */
	async ask(): Promise<void> {
		if (this.#watched.size === 0) return;
		if (this.#isAsking) {
			this.#mustAskAgain = true;
			return;
		}
		this.#isAsking = true;
		try {
			await this.#askOnce();
		} catch (fault) {
			// The next question comes in a second; streams stay open meanwhile.
			console.error('revisions could not be read', fault instanceof Error ? fault.name : '');
		} finally {
			this.#isAsking = false;
		}
		if (!this.#mustAskAgain) return;
		this.#mustAskAgain = false;
		await this.ask();
	}

	/** Ends every stream, for a process that stops; browsers come back to another one. */
	close(): void {
		for (const timer of this.#timers) clearInterval(timer);
		const listeners = [...this.#watched.values()].flatMap((watched) => [...watched.listeners]);
		this.#watched.clear();
		for (const listener of listeners) listener.onStop();
	}

	async #askOnce(): Promise<void> {
		const ids = [...this.#watched.keys()];
		const revisions = await this.#store.listRevisions(ids, this.#now());
		const revById = new Map(revisions.map(({ id, viewRev }) => [id, viewRev]));
		for (const id of ids) {
			const watched = this.#watched.get(id);
			if (watched) this.#tell(watched, revById.get(id));
		}
	}

	#tell(watched: Watched, rev: number | undefined): void {
		if (rev === watched.rev) return;
		if (rev !== undefined) watched.rev = rev;
		for (const listener of [...watched.listeners]) {
			if (rev === undefined) listener.onGone();
			else listener.onRevision(rev);
		}
	}

	/** The last revision once more: a sign of life for the reader and for proxies on the way. */
	#ping(): void {
		for (const { listeners, rev } of this.#watched.values()) {
			for (const listener of [...listeners]) listener.onRevision(rev);
		}
	}
}
