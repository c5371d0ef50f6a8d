import { advance } from '../../domain';
import {
	EXPIRY_DAYS,
	type Invitation,
	type NewSessionRequest,
	type SessionCommand,
	type SessionView
} from '../../session-api';
import type { NewSession, SessionRecord } from '../store/session-store';
import { contribute, type GivenContribution, withdraw } from './contribute';
import { lead } from './lead';
import { newSessionOf } from './new-session';
import { Refused } from './refused';
import { hashOf, isSame, newToken, normalisedCode } from './session-secrets';
import { needsContributions, viewOf } from './session-view';
import type { SessionsContext, SessionsOptions } from './sessions-context';

/** Codes of 31⁸ hardly ever meet; the next one then is free. */
const MOST_CODE_ATTEMPTS = 5;
const FACILITATOR_BYTES = 32;
const ID_BYTES = 16;
const MOST_VIEWS = 100;

/** The rules of use of group sessions: who may do what, and what follows from it. */
export class Sessions {
	readonly #context: SessionsContext;
	/** The newest views: when something is revealed, everybody asks for the same at once. */
	readonly #views = new Map<string, SessionView>();

	constructor(options: SessionsOptions) {
		this.#context = { onChange: () => undefined, publish: advance, ...options };
	}

	/** Opens a session; its secret is told this once and kept as a hash. */
	async create(
		request: NewSessionRequest
	): Promise<{ readonly id: string; readonly secret: string }> {
		const { store, secrets, now } = this.#context;
		const id = newToken(ID_BYTES);
		const secret = newToken(FACILITATOR_BYTES);
		const days = Math.min(request.expiryDays, EXPIRY_DAYS.most);
		const session = newSessionOf(request, {
			id,
			facilitatorHash: hashOf(secret),
			now: now(),
			days
		});
		for (let attempt = 0; attempt < MOST_CODE_ATTEMPTS; attempt++) {
			const codeHash = secrets.codeHashOf(secrets.joinCodeOf(id, attempt));
			const candidate: NewSession = { ...session, codeHash, codeAttempt: attempt };
			if (await store.createSession(candidate)) return { id, secret };
		}
		throw new Refused('unavailable');
	}

	/** Lets somebody in who typed a code, as long as joining is open. */
	async join(typed: string): Promise<{ readonly id: string; readonly joinToken: string }> {
		const { store, secrets, now } = this.#context;
		const codeHash = secrets.codeHashOf(normalisedCode(typed));
		const session = await store.findSessionByCode(codeHash, now());
		const joinToken = secrets.joinTokenOf(session?.id ?? '');
		if (!session?.isJoining) throw new Refused('not-found');
		return { id: session.id, joinToken };
	}

	/** What everybody sees, for whoever has the join token or leads the session. */
	async view(id: string, token: string): Promise<SessionView> {
		if (!this.#context.secrets.isJoinToken(id, token)) await this.#led(id, token);
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
		const { store, now } = this.#context;
		const [found] = await store.listRevisions([id], now());
		if (!found) throw new Refused('not-found');
		return found.viewRev;
	}

	/** How others get in; only for the facilitator. */
	async invitation(id: string, secret: string): Promise<Invitation> {
		const { secrets } = this.#context;
		const session = await this.#led(id, secret);
		const joinCode = session.isJoining ? secrets.joinCodeOf(id, session.codeAttempt) : null;
		return { joinToken: secrets.joinTokenOf(id), joinCode };
	}

	/** Refuses whoever does not lead the session, before anything is counted against them. */
	async requireLeader(id: string, secret: string): Promise<void> {
		await this.#led(id, secret);
	}

	requireJoinToken(id: string, joinToken: string): void {
		if (!this.#context.secrets.isJoinToken(id, joinToken)) throw new Refused('not-found');
	}

	async lead(id: string, secret: string, command: SessionCommand): Promise<void> {
		await this.#led(id, secret);
		await lead(this.#context, id, command);
	}

	/** Closes the session and deletes everything in it, at once. */
	async remove(id: string, secret: string): Promise<void> {
		await this.#led(id, secret);
		const { store, now, onChange } = this.#context;
		await store.changeSession(id, now(), (change) => change.removeSession());
		onChange(id);
	}

	/** Stores a contribution; acknowledged means stored. The same one again changes nothing. */
	async contribute(id: string, joinToken: string, given: GivenContribution): Promise<void> {
		this.requireJoinToken(id, joinToken);
		await contribute(this.#context, id, given);
	}

	/** Removes a contribution at once; one that is not there is gone already. */
	async withdraw(id: string, contributionId: string, secret: string): Promise<void> {
		await withdraw(this.#context, id, { contributionId, secret });
	}

	async #makeView(id: string): Promise<SessionView> {
		const { store, now } = this.#context;
		const session = await store.findSession(id, now());
		if (!session) throw new Refused('not-found');
		const records = needsContributions(session) ? await store.listContributions(id) : [];
		return viewOf(session, records, now());
	}

	async #led(id: string, secret: string): Promise<SessionRecord> {
		const { store, now } = this.#context;
		const session = await store.findSession(id, now());
		const isLeader = isSame(hashOf(secret), session?.facilitatorHash ?? '');
		if (!session || !isLeader) throw new Refused('not-found');
		return session;
	}
}
