import * as z from 'zod/mini';
import { liveAddress } from './client';
import { pauseAfter, planLive, type OtherStream } from './live-plan';

const TICK_MILLISECONDS = 500;
/** Windows of one browser tell each other what their streams say, so that they need only one. */
const CHANNEL = 'belegbar/live';
/** A window says so often that it still has its stream. */
const CLAIM_MILLISECONDS = 2_000;
/** In which a window that has a stream answers one that asks who has. */
const ANSWER_MILLISECONDS = 200;
/** When a stream has gone, the others take it over one after the other rather than all at once. */
const TURN_MILLISECONDS = 1_500;

/** What the windows of one browser say to each other; one may be of another version of the app. */
const saidSchema = z.object({
	kind: z.enum(['who', 'claim', 'sound', 'left']),
	window: z.string(),
	session: z.string(),
	/** What a stream has just said. */
	text: z.optional(z.string())
});

type Said = z.infer<typeof saidSchema>;

export interface LiveNews {
	/** Looks at the session; called whenever it may look different. */
	readonly ask: () => void;
	/** Gives up what hangs: the device slept, or has another network now. */
	readonly wake: () => void;
	/** A stream said this; whether it is news is for the listener to say. */
	readonly isNews: (text: string) => boolean;
	readonly onHeard: (isHeard: boolean) => void;
}

/**
 * Follows one session from this window, by at most one stream, and by none where another window of
 * the browser has one already or where nobody looks.
 */
export class Live {
	readonly #session: string;
	readonly #news: LiveNews;
	readonly #window = Math.random().toString(36).slice(2);
	readonly #others = new Map<string, OtherStream>();
	#channel: BroadcastChannel | undefined;
	#source: EventSource | undefined;
	#openedAt: number | undefined;
	#heardAt = -Infinity;
	#askedAt = -Infinity;
	#claimedAt = -Infinity;
	#mayOpenAt = 0;
	#failures = 0;

	constructor(session: string, news: LiveNews) {
		this.#session = session;
		this.#news = news;
	}

	/** Begins to follow; returns how to stop. */
	follow(): () => void {
		const stopping = new AbortController();
		const { signal } = stopping;
		this.#openChannel();
		this.#say('who');
		this.#mayOpenAt = Date.now() + ANSWER_MILLISECONDS;
		const ticking = setInterval(() => {
			this.#tick();
		}, TICK_MILLISECONDS);
		const wake = () => {
			this.#wake();
		};
		for (const name of ['online', 'pageshow', 'focus']) addEventListener(name, wake, { signal });
		document.addEventListener('visibilitychange', wake, { signal });
		// What is left for good or put aside needs no connection; "pageshow" comes back.
		addEventListener(
			'pagehide',
			() => {
				this.#leave();
			},
			{ signal }
		);
		this.#ask();
		this.#tick();
		return () => {
			stopping.abort();
			clearInterval(ticking);
			this.#leave();
			this.#channel?.close();
			this.#channel = undefined;
		};
	}

	#tick(): void {
		const now = Date.now();
		const plan = planLive({
			now,
			session: this.#session,
			isVisible: document.visibilityState === 'visible',
			heardAt: this.#heardAt,
			askedAt: this.#askedAt,
			openedAt: this.#openedAt,
			mayOpenAt: this.#mayOpenAt,
			others: [...this.#others.values()]
		});
		this.#news.onHeard(plan.isHeard);
		if (plan.mustAsk) this.#ask();
		if (plan.stream === 'open') this.#open();
		if (plan.stream === 'give-up' && this.#source) this.#fail();
		if (this.#source && now - this.#claimedAt >= CLAIM_MILLISECONDS) this.#claim();
	}

	#ask(): void {
		this.#askedAt = Date.now();
		this.#news.ask();
	}

	/** Back in front or in a network: look at once, and believe in streams again. */
	#wake(): void {
		if (document.visibilityState === 'visible') {
			this.#failures = 0;
			this.#mayOpenAt = 0;
			this.#news.wake();
			this.#ask();
		}
		this.#tick();
	}

	#open(): void {
		if (typeof EventSource === 'undefined') return;
		const source = new EventSource(liveAddress(this.#session));
		this.#source = source;
		this.#openedAt = Date.now();
		this.#claim();
		source.addEventListener('message', ({ data }) => {
			this.#failures = 0;
			this.#hear(String(data));
			this.#say('sound', String(data));
		});
		source.addEventListener('gone', () => {
			this.#ask();
		});
		source.addEventListener('error', () => {
			this.#fail();
			this.#ask();
		});
	}

	#hear(text: string): void {
		this.#heardAt = Date.now();
		this.#news.onHeard(true);
		if (this.#news.isNews(text)) this.#ask();
	}

	#fail(): void {
		this.#leave();
		this.#failures += 1;
		this.#mayOpenAt = Date.now() + pauseAfter(this.#failures, Math.random());
	}

	#leave(): void {
		if (!this.#source) return;
		this.#source.close();
		this.#source = undefined;
		this.#openedAt = undefined;
		// Nothing is heard any more; until there is another stream it is asked.
		this.#heardAt = -Infinity;
		this.#say('left');
	}

	#claim(): void {
		this.#claimedAt = Date.now();
		this.#say('claim');
	}

	#say(kind: Said['kind'], text?: string): void {
		const said: Said = { kind, window: this.#window, session: this.#session };
		this.#channel?.postMessage(text === undefined ? said : { ...said, text });
	}

	/** Another window's stream has gone. */
	#missStream(): void {
		if (this.#source) return;
		this.#heardAt = -Infinity;
		this.#mayOpenAt = Math.max(this.#mayOpenAt, Date.now() + Math.random() * TURN_MILLISECONDS);
	}

	#openChannel(): void {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.addEventListener('message', ({ data }) => {
			const said = saidSchema.safeParse(data);
			if (said.success) this.#listen(said.data);
		});
	}

	#listen(said: Said): void {
		const isOurs = said.session === this.#session;
		switch (said.kind) {
			case 'who':
				if (this.#source) this.#claim();
				return;
			case 'left':
				this.#others.delete(said.window);
				if (isOurs) this.#missStream();
				return;
			case 'claim':
			case 'sound':
				this.#others.set(said.window, { session: said.session, at: Date.now() });
				if (isOurs) this.#follow(said);
		}
	}

	/** Another window has a stream of the same session: what it says is heard here too. */
	#follow({ window, text }: Said): void {
		if (this.#source) this.#giveWay(window);
		else if (text !== undefined) this.#hear(text);
	}

	/** Two windows that began at once: the one whose name comes first keeps its stream. */
	#giveWay(other: string): void {
		if (other < this.#window) this.#leave();
	}
}
