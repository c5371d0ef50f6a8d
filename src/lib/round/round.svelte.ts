import type { Slide } from '$lib/domain';
import type { Invitation, NewSessionRequest, SessionCommand, SessionView } from '$lib/session-api';
import { localDay } from '$lib/dossier';
import { accesses } from './accesses.svelte';
import { Attempt, type Fault } from './attempt.svelte';
import { client, isUnknown, type Outcome } from './client';
import { findReach, type Reach } from './door';
import { positionOf } from './wall-steps';
import { Live } from './live';

/** How this device hears of what happens: at once, by asking every few seconds, or not at the moment. */
export type Connection = 'opening' | 'live' | 'polling' | 'offline';

/** What the facilitator's last attempt did. */
type Led = SessionCommand['kind'];

/** As whom a window shows a round. */
export type Role = 'take' | 'lead' | 'wall';

/**
 * One group session in this browser: what everybody sees of it, kept up to date, and what whoever has
 * the facilitator's secret does with it.
 */
export class Round {
	view = $state.raw<SessionView | undefined>();
	invitation = $state.raw<Invitation | undefined>();
	/** The session does not exist any more, or the link is not its. */
	isGone = $state(false);
	/** Where others reach this app; for whoever shows them the way. */
	reach = $state.raw<Reach | undefined>();
	/** The slide furthest on that this window has seen. */
	furthest = $state.raw<Slide | null>(null);
	readonly leading = new Attempt<Led>();
	readonly removing = new Attempt();

	readonly id: string;
	#token = '';
	#isHeard = $state(false);
	/** What was to be seen after the last command. */
	#ledRev = $state<number>();
	#isOffline = $state(false);
	#asking: AbortController | undefined;
	#mustAskAgain = false;
	#isClosed = false;

	constructor(id: string) {
		this.id = id;
	}

	get access() {
		return accesses.entries.find(({ id }) => id === this.id);
	}

	/** Why the last command did nothing, for as long as that may hold. */
	get refusal(): Fault | undefined {
		return this.view?.rev === this.#ledRev ? this.leading.fault : undefined;
	}

	get connection(): Connection {
		if (this.#isOffline) return 'offline';
		if (this.#isHeard) return 'live';
		return this.view ? 'polling' : 'opening';
	}

	/** Begins to follow with a token or secret; returns how to stop. */
	follow(token: string): () => void {
		this.#token = token;
		const stop = new Live(this.id, {
			ask: () => void this.refresh(),
			wake: () => this.#asking?.abort(),
			isNews: (text) => text !== JSON.stringify({ rev: this.view?.rev }),
			onHeard: (isHeard) => {
				this.#isHeard = isHeard;
			}
		}).follow();
		return () => {
			this.#isClosed = true;
			this.#asking?.abort();
			stop();
		};
	}

	/** Fetches what is to see now, unless it is what is here already. */
	async refresh(): Promise<void> {
		if (this.isGone || this.#isClosed) return;
		if (this.#asking) {
			this.#mustAskAgain = true;
			return;
		}
		await this.#fetch();
		if (!this.#mustAskAgain) return;
		this.#mustAskAgain = false;
		await this.refresh();
	}

	async #fetch(): Promise<void> {
		const asking = new AbortController();
		this.#asking = asking;
		const given = { knownRev: this.view?.rev, signal: asking.signal };
		const outcome = await client.view(this.id, this.#token, given);
		this.#asking = undefined;
		if (this.#isClosed) return;
		if (asking.signal.aborted) {
			this.#mustAskAgain = true;
			return;
		}
		this.#take(outcome);
	}

	#take(outcome: Outcome<SessionView>): void {
		const isBack = this.#isOffline && outcome.kind !== 'unreachable';
		if (isBack && this.leading.fault === 'unreachable') this.leading.fault = undefined;
		this.#isOffline = outcome.kind === 'unreachable';
		if (outcome.kind === 'done') this.#show(outcome.value);
		if (!isUnknown(outcome)) return;
		this.isGone = true;
		accesses.giveUp(this.id, this.#token);
	}

	/** What came late is never shown over what is newer. Other pages say which round it is. */
	#show(view: SessionView): void {
		if (this.view && view.rev < this.view.rev) return;
		this.view = view;
		const { slides, slide } = view;
		const isFurther = positionOf(slides, slide) > positionOf(slides, this.furthest);
		if (isFurther) this.furthest = slide;
		const { title, scope, meetingOn } = view.settings;
		const seen = {
			code: view.code,
			scope,
			isCollecting: view.phase === 'collect' && !view.isEnded
		};
		accesses.keep({ id: this.id, title, meetingOn, expiresOn: view.expiresOn, seen });
	}

	/** How others get in; for the facilitator. */
	async loadInvitation(): Promise<void> {
		const outcome = await client.invitation(this.id, this.#token);
		if (outcome.kind === 'done') this.invitation = outcome.value;
		await this.findReach();
	}

	/** For whoever shows the way in. */
	async findReach(): Promise<void> {
		this.reach ??= await findReach(location);
	}

	async command(command: SessionCommand): Promise<void> {
		const sent = command.kind === 'reveal' ? { ...command, day: localDay() } : command;
		await this.leading.run(() => client.lead(this.id, this.#token, sent), command.kind);
		await this.refresh();
		this.#ledRev = this.view?.rev;
		if (command.kind === 'joining' || command.kind === 'close') await this.loadInvitation();
	}

	/** Deletes the session; true when it is gone. */
	async remove(): Promise<boolean> {
		const outcome = await this.removing.run(() => client.remove(this.id, this.#token));
		if (outcome?.kind !== 'done') return false;
		accesses.forget(this.id);
		return true;
	}
}

/** The token by which a window may show a round as somebody; undefined where there is none. */
export function tokenFor(role: Role, id: string): string | undefined {
	const access = accesses.find(id);
	if (!access) return undefined;
	const { facilitatorSecret, joinToken, wallToken } = access;
	switch (role) {
		case 'take':
			return joinToken ?? facilitatorSecret;
		case 'wall':
			return facilitatorSecret ?? wallToken ?? joinToken;
		case 'lead':
			return facilitatorSecret;
	}
}

/** Starts a session; its secret is kept in this browser before anything else happens. */
export async function startRound(
	request: NewSessionRequest,
	attempt: Attempt
): Promise<string | undefined> {
	const outcome = await attempt.run(() => client.create(request));
	if (outcome?.kind !== 'done') return undefined;
	const { id, secret } = outcome.value;
	accesses.load();
	accesses.keep({ id, title: request.settings.title, facilitatorSecret: secret });
	return id;
}
