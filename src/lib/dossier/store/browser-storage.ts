/** The browser's storage; undefined where it is switched off. A full one still counts. */
export function probeStorage(get: () => Storage | null): Storage | undefined {
	try {
		const storage = get();
		return storage && storage.length >= 0 ? storage : undefined;
	} catch {
		return undefined;
	}
}

/** Acts when another window of this browser changes a key that is meant; returns how to stop. */
export function followOtherWindows(
	isMeant: (key: string | null) => boolean,
	act: () => void
): () => void {
	const stopping = new AbortController();
	addEventListener(
		'storage',
		({ key }) => {
			if (isMeant(key)) act();
		},
		{ signal: stopping.signal }
	);
	return () => {
		stopping.abort();
	};
}

/** All keys of a storage, taken at once, so that they may be removed one by one. */
export function keysOf(storage: Storage): readonly string[] {
	return Array.from({ length: storage.length }, (_, position) => storage.key(position)).filter(
		(key) => key !== null
	);
}

const OLD_KEY = /^belegbar\/1\/([^/\s]{1,100})\/(?:heading|answer\/([^/\s]{1,100}))$/;

/** Which check of a version before the dossier a key belongs to, and which question. */
export function parseOldKey(
	key: string
): { readonly id: string; readonly question: string | undefined } | undefined {
	const [, id, question] = OLD_KEY.exec(key) ?? [];
	return id === undefined ? undefined : { id, question };
}

export function hasOldKeys(storage: Storage | undefined): boolean {
	return storage !== undefined && keysOf(storage).some((key) => parseOldKey(key) !== undefined);
}

/** Access to a group, what its facilitator has noted, its clock, and what is gathered for one from files. */
const GROUP_KEY = /^belegbar\/group(?:-notes|-timer|-files)?\//;

/** Removes every key of this program; those of groups only if that is wished. */
export function removeOwnKeys(storage: Storage, withGroups: boolean): void {
	const own = keysOf(storage).filter((key) => key.startsWith('belegbar/'));
	for (const key of own) {
		if (withGroups || !GROUP_KEY.test(key)) storage.removeItem(key);
	}
}
