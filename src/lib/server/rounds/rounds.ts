import { decide, viewOf, type Round, type RoundEvent } from '../../domain';
import {
	EXPIRY_DAYS,
	type Invitation,
	type Joined,
	type NewSessionRequest,
	type SessionCommand,
	type SessionView
} from '../../session-api';
import type { SessionChange, SessionRecord, SessionStore } from '../store/session-store';
import { Refused } from './refused';
import { beginRound, hasSealedPart, recordOf, RoundMemory } from './round-record';
import { readContribution, type SentContribution } from './sent-contribution';
import { hashOf, isSame, newToken, normalisedCode, type RoundSecrets } from './round-secrets';

export interface RoundsOptions {
	readonly store: SessionStore;
	readonly secrets: RoundSecrets;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Hears of every change of a view, after it is stored. */
	readonly onChange?: (id: string) => void;
}

/** Codes of 31⁸ hardly ever meet; the next one then is free. */
const MOST_CODE_ATTEMPTS = 5;
const FACILITATOR_BYTES = 32;
const ID_BYTES = 16;
const MOST_VIEWS = 100;
const DAY = 86_400_000;

/** Ends a transaction in which nothing changes, so that nothing is written. */
const NOTHING_CHANGES = new Error('nothing changes');

/** Group sessions on a server: who may, lock, decide, write, tell. */
export class Rounds {
	readonly #store: SessionStore;
	readonly #secrets: RoundSecrets;
	readonly #now: () => number;
	readonly #onChange: (id: string) => void;
	/** The newest views: when something is revealed, everybody asks for the same at once. */
	readonly #views = new Map<string, SessionView>();
	readonly #memory = new RoundMemory();

	constructor({ store, secrets, now, onChange = () => undefined }: RoundsOptions) {
		this.#store = store;
		this.#secrets = secrets;
		this.#now = now;
		this.#onChange = onChange;
	}

	/** Opens a session; its secret is told this once and kept as a hash. */
	async create(
		request: NewSessionRequest
	): Promise<{ readonly id: string; readonly secret: string }> {
		const id = newToken(ID_BYTES);
		const secret = newToken(FACILITATOR_BYTES);
		const { settings, round } = beginRound(request.settings);
		const { row } = recordOf(round, this.#secrets.sealKeyOf(id));
		const days = Math.min(request.expiryDays, EXPIRY_DAYS.most);
		const expiresAt = this.#now() + days * DAY;
		const facilitatorHash = hashOf(secret);
		for (let codeAttempt = 0; codeAttempt < MOST_CODE_ATTEMPTS; codeAttempt++) {
			const codeHash = this.#secrets.codeHashOf(this.#secrets.joinCodeOf(id, codeAttempt));
			const session = { id, settings, facilitatorHash, codeHash, codeAttempt, expiresAt, ...row };
			if (await this.#store.createSession(session)) return { id, secret };
		}
		throw new Refused('unavailable');
	}

	/** Lets somebody in who typed a code, as long as joining is open. */
	async join(typed: string): Promise<{ readonly id: string; readonly joinToken: string }> {
		const codeHash = this.#secrets.codeHashOf(normalisedCode(typed));
		const session = await this.#store.findSessionByCode(codeHash, this.#now());
		const joinToken = this.#secrets.joinTokenOf(session?.id ?? '');
		if (!session?.isJoining) throw new Refused('not-found');
		return { id: session.id, joinToken };
	}

	/** What everybody sees, for whoever has the join token or leads the session. */
	async view(id: string, token: string): Promise<SessionView> {
		if (!this.#secrets.isJoinToken(id, token)) await this.#led(id, token);
		const rev = await this.revisionOf(id);
		const known = this.#views.get(id);
		if (known?.rev === rev) return known;
		const view = await this.#makeView(id);
		this.#views.delete(id);
		this.#views.set(id, view);
		const [oldest] = this.#views.keys();
		if (this.#views.size > MOST_VIEWS && oldest !== undefined) this.#views.delete(oldest);
		return view;
	}

	/** The revision of what everybody sees; all that a stream ever says. */
	async revisionOf(id: string): Promise<number> {
		const [found] = await this.#store.listRevisions([id], this.#now());
		if (!found) throw new Refused('not-found');
		return found.viewRev;
	}

	/** How others get in; only for the facilitator. */
	async invitation(id: string, secret: string): Promise<Invitation> {
		const { isJoining, codeAttempt, settings } = await this.#led(id, secret);
		return {
			joinToken: this.#secrets.joinTokenOf(id),
			joinCode: isJoining ? this.#secrets.joinCodeOf(id, codeAttempt) : null,
			invitations: Array.from({ length: settings.invited }, (_, position) =>
				this.#secrets.invitationOf(id, position)
			)
		};
	}

	/** Refuses whoever does not lead the session, before anything is counted against them. */
	async requireLeader(id: string, secret: string): Promise<void> {
		await this.#led(id, secret);
	}

	/** Does what the facilitator wants, as far as the round allows it. */
	async lead(id: string, secret: string, command: SessionCommand): Promise<void> {
		await this.#led(id, secret);
		await this.#decide(id, () => {
			if (command.kind === 'succeed') return this.#succession(command.join);
			if (command.kind !== 'reveal') return command;
			const { day, ...rest } = command;
			return { ...rest, today: dayBeside(this.#now(), day) };
		});
	}

	/** Only who has the way into a session can show it to others; the token itself is not stored. */
	#succession({ id, joinToken }: Joined): RoundEvent {
		if (!this.#secrets.isJoinToken(id, joinToken)) throw new Refused('invalid');
		return { kind: 'succeed', by: id };
	}

	/** Closes the session and deletes everything in it, at once. */
	async remove(id: string, secret: string): Promise<void> {
		await this.#led(id, secret);
		await this.#store.changeSession(id, this.#now(), (change) => change.removeSession());
		this.#onChange(id);
	}

	/**
	 * Stores a contribution; acknowledged means stored. The same one again changes nothing.
	 *
	 * @param beforeWriting may refuse; not asked where nothing is to be written
	 */
	async contribute(
		id: string,
		joinToken: string,
		sent: SentContribution,
		beforeWriting: () => void = () => undefined
	): Promise<void> {
		if (!this.#secrets.isJoinToken(id, joinToken)) throw new Refused('not-found');
		const contribution = readContribution(sent);
		const { invitation = '', hasConsented } = sent;
		const event = { kind: 'contribute', contribution, right: hashOf(sent.secret) } as const;
		await this.#decide(
			id,
			({ terms: { invited } }) => ({
				...event,
				hasConsented,
				invitation: this.#secrets.invitationPosition(id, invitation, invited)
			}),
			beforeWriting
		);
	}

	/** Removes a contribution at once; one that is not there is gone already. */
	async withdraw(id: string, contributionId: string, secret: string): Promise<void> {
		const right = hashOf(secret);
		await this.#decide(id, () => ({ kind: 'withdraw', id: contributionId, right }));
	}

	async #decide(
		id: string,
		eventOf: (round: Round) => RoundEvent,
		beforeWriting: () => void = () => undefined
	): Promise<void> {
		const work = async (change: SessionChange): Promise<boolean> => {
			const before = await this.#read(change.session, () => change.readSealed());
			const decision = decide(before, eventOf(before));
			if (!decision.ok) throw new Refused(decision.reason);
			if (decision.round === before) throw NOTHING_CHANGES;
			beforeWriting();
			return this.#write(change, before, decision.round);
		};
		try {
			const isSeen = await this.#store.changeSession(id, this.#now(), work);
			if (isSeen === undefined) throw new Refused('not-found');
			if (isSeen) this.#onChange(id);
		} catch (fault) {
			if (fault !== NOTHING_CHANGES) throw fault;
		}
	}

	/**
	 * Writes what became of a round. The view's revision rises if, and only if, the view differs: who watches
	 * the revisions must not be able to count or time contributions.
	 */
	async #write(change: SessionChange, before: Round, after: Round): Promise<boolean> {
		const { session } = change;
		const { row, sealed } = recordOf(after, this.#secrets.sealKeyOf(session.id));
		const isSeen = JSON.stringify(viewOf(before)) !== JSON.stringify(viewOf(after));
		await change.update(isSeen ? { ...row, viewRev: session.viewRev + 1 } : row);
		if (sealed !== undefined) {
			const hasRemoved = before.entries.some((entry) => !after.entries.includes(entry));
			await change.writeSealed(sealed, hasRemoved);
		} else if (hasSealedPart(session)) {
			await change.removeSealed();
		}
		this.#memory.keep(session.id, sealed, after);
		return isSeen;
	}

	async #read(
		session: SessionRecord,
		readSealed: () => Promise<string | undefined>
	): Promise<Round> {
		const sealed = hasSealedPart(session) ? await readSealed() : undefined;
		return this.#memory.roundOf(session, sealed, this.#secrets.sealKeyOf(session.id));
	}

	async #makeView(id: string): Promise<SessionView> {
		const session = await this.#store.findSession(id, this.#now());
		if (!session) throw new Refused('not-found');
		const round = await this.#read(session, () => this.#store.findSealed(id));
		const { viewRev: rev, settings, expiresAt, codeAttempt } = session;
		const code = this.#secrets.joinCodeOf(id, codeAttempt);
		const view = { ...viewOf(round), successor: this.#wayInto(round.successor) };
		return { rev, settings, ...view, code, expiresOn: dayOf(expiresAt) };
	}

	#wayInto(id: string | null): Joined | null {
		return id === null ? null : { id, joinToken: this.#secrets.joinTokenOf(id) };
	}

	async #led(id: string, secret: string): Promise<SessionRecord> {
		const session = await this.#store.findSession(id, this.#now());
		const isLeader = isSame(hashOf(secret), session?.facilitatorHash ?? '');
		if (!session || !isLeader) throw new Refused('not-found');
		return session;
	}
}

/** The day on somebody's calendar, if it can be that day anywhere on earth; else the server's. */
function dayBeside(milliseconds: number, wanted: string | undefined): string {
	const possible = [-DAY, 0, DAY].map((shift) => dayOf(milliseconds + shift));
	return wanted !== undefined && possible.includes(wanted) ? wanted : dayOf(milliseconds);
}

/** The day of a moment, YYYY-MM-DD. */
function dayOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
