import { liveAddress, sessionClient, type SessionView } from '$lib/session-api';
import { groupPlaces } from './group-places.svelte';

const POLL_MILLISECONDS = 3_000;
/** A stream says something at least every 25 seconds. */
const SILENCE_MILLISECONDS = 60_000;
/** After so many failed or silent streams the session is asked for instead. */
const MOST_STREAMS = 2;

/** When a stream is tried again though two have failed. */
const ANOTHER_CHANCE_MILLISECONDS = 60_000;

/** How this device hears of what happens: at once, by asking every few seconds, or not at the moment. */
export type Connection = 'opening' | 'live' | 'polling' | 'offline';

/**
 * One group session as everybody sees it, kept up to date: a stream says that something is new, then it
 * is fetched. Where streams do not get through, it is asked for every few seconds.
 */
export class LiveSession {
	view = $state.raw<SessionView | undefined>();
	connection = $state<Connection>('opening');
	/** The session does not exist any more, or the link is not its. */
	isGone = $state(false);

	readonly #id: string;
	readonly #token: string;
	#source: EventSource | undefined;
	#failures = 0;
	#poll: ReturnType<typeof setInterval> | undefined;
	#silence: ReturnType<typeof setTimeout> | undefined;
	#isFetching = false;
	#mustFetchAgain = false;
	#isClosed = false;

	constructor(id: string, token: string) {
		this.#id = id;
		this.#token = token;
	}

	/** Begins to follow; returns how to stop. */
	follow(): () => void {
		void this.refresh();
		this.#openStream();
		const again = () => {
			this.#comeBack();
		};
		addEventListener('online', again);
		document.addEventListener('visibilitychange', again);
		return () => {
			this.#isClosed = true;
			removeEventListener('online', again);
			document.removeEventListener('visibilitychange', again);
			this.#closeStream();
			clearInterval(this.#poll);
		};
	}

	/** Fetches what is to see now, unless it is what is here already. */
	async refresh(): Promise<void> {
		if (this.#isFetching) {
			this.#mustFetchAgain = true;
			return;
		}
		this.#isFetching = true;
		await this.#fetch();
		this.#isFetching = false;
		if (!this.#mustFetchAgain) return;
		this.#mustFetchAgain = false;
		await this.refresh();
	}

	async #fetch(): Promise<void> {
		const outcome = await sessionClient.view(this.#id, this.#token, this.view?.rev);
		if (this.#isClosed) return;
		if (outcome.kind === 'done') this.#show(outcome.value);
		if (outcome.kind === 'refused' && outcome.reason === 'not-found') this.#end();
		if (outcome.kind === 'unreachable') this.connection = 'offline';
		else if (this.connection !== 'live') this.connection = this.#poll ? 'polling' : 'opening';
	}

	/** The list of sessions on this device shows title and day. */
	#show(view: SessionView): void {
		this.view = view;
		groupPlaces.keep({ id: this.#id, title: view.settings.title, expiresOn: view.expiresOn });
	}

	#openStream(): void {
		if (this.#isClosed || this.isGone) return;
		if (typeof EventSource === 'undefined' || this.#failures >= MOST_STREAMS) {
			this.#startPolling();
			return;
		}
		const source = new EventSource(liveAddress(this.#id));
		this.#source = source;
		this.#expectSound();
		source.addEventListener('message', ({ data }) => {
			this.#failures = 0;
			this.connection = 'live';
			this.#stopPolling();
			this.#expectSound();
			// The last revision comes again from time to time, as a sign of life.
			if (data !== JSON.stringify({ rev: this.view?.rev })) void this.refresh();
		});
		source.addEventListener('gone', () => {
			void this.refresh();
		});
		source.addEventListener('error', () => {
			this.#fail();
		});
	}

	/** A stream that failed is opened anew after a pause that differs from device to device. */
	#fail(): void {
		this.#closeStream();
		if (this.#isClosed || this.isGone) return;
		this.#failures += 1;
		if (this.connection === 'live') this.connection = 'opening';
		void this.refresh();
		if (this.#failures >= MOST_STREAMS) this.#startPolling();
		else setTimeout(() => this.#openStream(), 500 + Math.random() * 2_000);
	}

	/** A proxy may keep a stream open that says nothing. */
	#expectSound(): void {
		clearTimeout(this.#silence);
		this.#silence = setTimeout(() => {
			this.#fail();
		}, SILENCE_MILLISECONDS);
	}

	#startPolling(): void {
		if (this.#poll) return;
		this.#poll = setInterval(() => void this.refresh(), POLL_MILLISECONDS);
		setTimeout(() => {
			this.#comeBack();
		}, ANOTHER_CHANCE_MILLISECONDS);
	}

	#stopPolling(): void {
		clearInterval(this.#poll);
		this.#poll = undefined;
	}

	/** Back in the foreground or in a network: look at once, and give streams another chance. */
	#comeBack(): void {
		if (document.visibilityState === 'hidden' || this.isGone) return;
		void this.refresh();
		if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
		this.#failures = 0;
		this.#openStream();
	}

	#closeStream(): void {
		clearTimeout(this.#silence);
		this.#source?.close();
		this.#source = undefined;
	}

	#end(): void {
		this.isGone = true;
		this.#closeStream();
		this.#stopPolling();
	}
}
