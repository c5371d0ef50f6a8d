import type { GroupMemory } from '../../domain';
import type { SessionPhase, SessionSettings } from '../../session-api';

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
	readonly phase: SessionPhase;
	/** How many dimensions are revealed. */
	readonly revealed: number;
	readonly isJoining: boolean;
	/** Contributions there are now, exactly; never shown. */
	readonly count: number;
	/** Rises with every change; the row lock that makes the cap exact. Never shown. */
	readonly rev: number;
	/** Rises when what everybody may see changes, and only then. */
	readonly viewRev: number;
	readonly memory: GroupMemory;
	readonly expiresAt: number;
}

export type NewSession = Omit<SessionRecord, 'rev' | 'viewRev' | 'count'>;

/** A contribution as it is stored: no time, no address, nothing that tells whose it is. */
export interface ContributionRecord {
	/** 32 hexadecimal digits, made by the participant's browser. */
	readonly id: string;
	/** SHA-256 of the secret only that browser has, hexadecimal. */
	readonly secretHash: string;
	/** Whether the participant agrees to an open comparison. */
	readonly hasConsented: boolean;
	/** The contribution's code, "BB1-…". */
	readonly code: string;
}

export type SessionPatch = Partial<
	Pick<SessionRecord, 'phase' | 'revealed' | 'isJoining' | 'count' | 'viewRev' | 'memory'>
>;

/** One session while it is locked; what is written here is written together or not at all. */
export interface SessionChange {
	/** As it was when the lock was taken, with `rev` already raised. */
	readonly session: SessionRecord;
	/** Ordered by their random ids. */
	listContributions(): Promise<readonly ContributionRecord[]>;
	findContribution(id: string): Promise<ContributionRecord | undefined>;
	/** Adds it, or replaces the one of that id. */
	putContribution(contribution: ContributionRecord): Promise<void>;
	removeContribution(id: string): Promise<void>;
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
	listContributions(sessionId: string): Promise<readonly ContributionRecord[]>;
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
	/** Removes what has expired; how many sessions that were. */
	purgeExpired(now: number): Promise<number>;
	close(): Promise<void>;
}
