import type { Published, RoundPhase, Slide } from '../../domain';
import type { SessionSettings } from '../../session-api';

/** What the server remembers of group sessions, and how it is changed. Times in milliseconds since 1970. */

export interface SessionRecord {
	/** 128 bits of chance as 32 hexadecimal digits. */
	readonly id: string;
	readonly settings: SessionSettings;
	/** SHA-256 of the facilitator's secret, hexadecimal. */
	readonly facilitatorHash: string;
	/** HMAC of the code that can be typed. */
	readonly codeHash: string;
	/** Which of the codes that follow from the id it is; 0 unless an earlier one was taken. */
	readonly codeAttempt: number;
	readonly phase: RoundPhase;
	/** What everybody looks at. */
	readonly slide: Slide | null;
	/** How many dimensions a program without slides had revealed; 0 in what this one writes. */
	readonly revealedBefore: number;
	readonly isJoining: boolean;
	/** Id of the session that was started anew in place of this one. */
	readonly successor: string | null;
	/** Contributions there are, exactly, or were at the reveal; only shown with the comparison. */
	readonly count: number;
	/** Rises with every change; the row lock that makes the cap exact. Never shown. */
	readonly rev: number;
	/** Rises when what everybody may see changes, and only then. */
	readonly viewRev: number;
	readonly result: RoundResult;
	readonly expiresAt: number;
}

/** What became of the contributions. */
export type RoundResult =
	/** They are being collected, or were never shown. */
	| { readonly kind: 'none' }
	| { readonly kind: 'published'; readonly published: Published }
	/** Exact scores of an open session: sealed, as contributions are. */
	| { readonly kind: 'sealed' }
	/** Such scores were shown and are gone. */
	| { readonly kind: 'ended' };

export type NewSession = Omit<
	SessionRecord,
	'rev' | 'viewRev' | 'count' | 'revealedBefore' | 'successor'
>;

export type SessionPatch = Partial<
	Pick<
		SessionRecord,
		'phase' | 'slide' | 'isJoining' | 'successor' | 'count' | 'viewRev' | 'result'
	>
>;

/** One session while it is locked; what is written here is written together or not at all. */
export interface SessionChange {
	/** As it was when the lock was taken, with `rev` already raised. */
	readonly session: SessionRecord;
	readSealed(): Promise<string | undefined>;
	/**
	 * All the session's contributions at once, so that nothing stored tells in which order they came.
	 *
	 * @param hasRemoved whether something was in the one before that must be in no file any more
	 */
	writeSealed(sealed: string, hasRemoved: boolean): Promise<void>;
	removeSealed(): Promise<void>;
	update(patch: SessionPatch): Promise<void>;
	/** Removes the session with everything in it. */
	removeSession(): Promise<void>;
}

export interface SessionRevision {
	readonly id: string;
	readonly viewRev: number;
}

/** Expired sessions do not exist for any of these. */
export interface SessionStore {
	/** False if the code belongs to another session; nothing is stored then. */
	createSession(session: NewSession): Promise<boolean>;
	findSession(id: string, now: number): Promise<SessionRecord | undefined>;
	findSessionByCode(codeHash: string, now: number): Promise<SessionRecord | undefined>;
	/** The contributions of a session, under a key no database holds. */
	findSealed(sessionId: string): Promise<string | undefined>;
	/**
	 * Changes one session while nobody else can. Undefined if there is none. When `work` throws, nothing
	 * is written. It may run more than once where the database asks for another try.
	 */
	changeSession<T>(
		id: string,
		now: number,
		work: (change: SessionChange) => Promise<T>
	): Promise<T | undefined>;
	/** The view revisions of those that still exist. */
	listRevisions(ids: readonly string[], now: number): Promise<readonly SessionRevision[]>;
	/** Notes that the server runs at this time; the time that was noted before. */
	noteRunning(now: number): Promise<number | undefined>;
	/** Removes what has expired; how many sessions that were. */
	purgeExpired(now: number): Promise<number>;
	close(): Promise<void>;
}
