import { localDay } from '$lib/dossier';
import { followOtherWindows, probeStorage } from '$lib/dossier/store/browser-storage';
import {
	isAccessKey,
	listAccesses,
	listExpired,
	listParts,
	readAccess,
	readPart,
	removeAccess,
	removePart,
	saveAccess,
	savePart,
	tokensOf,
	withoutToken,
	type Part,
	type SessionAccess,
	type Spoken
} from './access';

/** The group sessions this browser takes part in or leads. What cannot be stored lasts for this window. */
class Accesses {
	entries = $state.raw<readonly SessionAccess[]>([]);
	/** Whether the last change is only in this window. */
	isStorageRefused = $state(false);

	#partsBySession = $state.raw<Readonly<Record<string, readonly Part[]>>>({});
	#storage: Storage | undefined;
	#isFollowing = false;

	/** Reads what is there; safe to call again. */
	load(): void {
		this.#storage ??= probeStorage(() => localStorage);
		if (!this.#storage) {
			this.isStorageRefused = true;
			return;
		}
		const storage = this.#storage;
		const stored = listAccesses(storage, localDay());
		const unstored = this.entries.filter(({ id }) => !stored.some((access) => access.id === id));
		this.entries = this.isStorageRefused ? [...stored, ...unstored] : stored;
		if (!this.isStorageRefused) {
			this.#partsBySession = Object.fromEntries(
				stored.map(({ id }) => [id, listParts(storage, id)] as const)
			);
		}
		this.#followOtherTabs();
	}

	find(sessionId: string): SessionAccess | undefined {
		const stored = this.#storage && readAccess(this.#storage, sessionId);
		return stored ?? this.entries.find(({ id }) => id === sessionId);
	}

	/** Keeps a change of one access; the rest of it stays as another tab may have left it. */
	keep(change: Partial<SessionAccess> & Pick<SessionAccess, 'id'>): SessionAccess {
		const before = this.find(change.id);
		const unknown = { format: 1, title: '', expiresOn: '9999-12-31' } as const;
		return this.#put({ ...unknown, ...before, ...change });
	}

	/** Those whose last day is over, if the clock is right. */
	expired(): readonly SessionAccess[] {
		return this.#storage ? listExpired(this.#storage, localDay()) : [];
	}

	/** Gives up a token the server does not know; a session that nothing opens any more is forgotten. */
	giveUp(sessionId: string, token: string): void {
		const before = this.find(sessionId);
		if (!before) return;
		const access = withoutToken(before, token);
		if (tokensOf(access).length === 0) this.forget(sessionId);
		else this.#put(access);
	}

	/** What companies contribute to a session from this device. */
	partsOf(sessionId: string): readonly Part[] {
		return this.#partsBySession[sessionId] ?? [];
	}

	/** One company's part as it is now, whichever tab wrote it last. */
	findPart(sessionId: string, company: string): Part | undefined {
		const stored = this.#storage && readPart(this.#storage, sessionId, company);
		return stored ?? this.partsOf(sessionId).find((part) => part.company === company);
	}

	keepPart(sessionId: string, part: Part): void {
		this.isStorageRefused = !this.#storage || savePart(this.#storage, sessionId, part) !== 'saved';
		this.#setParts(sessionId, [...this.#partsExcept(sessionId, part.company), part]);
	}

	/** What a company wants to say in a session; empty where it has written nothing. */
	spokenOf(sessionId: string, company: string): Spoken {
		const access = this.entries.find(({ id }) => id === sessionId);
		return access?.spoken?.[company] ?? { topic: '', seeks: '', offers: '' };
	}

	keepSpoken(id: string, company: string, change: Partial<Spoken>): void {
		const spoken = this.find(id)?.spoken ?? {};
		const mine = { ...this.spokenOf(id, company), ...spoken[company], ...change };
		this.keep({ id, spoken: { ...spoken, [company]: mine } });
	}

	forgetPart(sessionId: string, company: string): void {
		const { [company]: said, ...spoken } = this.find(sessionId)?.spoken ?? {};
		if (said) this.keep({ id: sessionId, spoken });
		if (this.#storage) removePart(this.#storage, sessionId, company);
		this.#setParts(sessionId, this.#partsExcept(sessionId, company));
	}

	forget(sessionId: string): void {
		this.entries = this.entries.filter(({ id }) => id !== sessionId);
		if (this.#storage) removeAccess(this.#storage, sessionId);
		this.#setParts(sessionId, []);
	}

	#put(access: SessionAccess): SessionAccess {
		this.isStorageRefused = !this.#storage || saveAccess(this.#storage, access) !== 'saved';
		this.entries = [access, ...this.entries.filter(({ id }) => id !== access.id)];
		return access;
	}

	#partsExcept(sessionId: string, company: string): readonly Part[] {
		return this.partsOf(sessionId).filter((part) => part.company !== company);
	}

	#setParts(sessionId: string, parts: readonly Part[]): void {
		this.#partsBySession = { ...this.#partsBySession, [sessionId]: parts };
	}

	#followOtherTabs(): void {
		if (this.#isFollowing) return;
		this.#isFollowing = true;
		followOtherWindows(isAccessKey, () => {
			this.load();
		});
	}
}

export const accesses = new Accesses();
