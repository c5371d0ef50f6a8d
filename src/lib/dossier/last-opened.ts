/**
 * Which assessment this tab shows, so that a reload comes back to it: the tab's own memory first,
 * then the last one any tab opened. Storage that refuses is no fault here.
 */
const KEY = 'belegbar/last-opened';

export function readLastOpened(): string | undefined {
	return readFrom(() => sessionStorage) ?? readFrom(() => localStorage);
}

export function writeLastOpened(assessmentId: string): void {
	writeTo(() => sessionStorage, assessmentId);
	writeTo(() => localStorage, assessmentId);
}

export function forgetLastOpened(): void {
	writeTo(() => sessionStorage, undefined);
	writeTo(() => localStorage, undefined);
}

function readFrom(storage: () => Storage): string | undefined {
	try {
		return storage().getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

function writeTo(storage: () => Storage, value: string | undefined): void {
	try {
		if (value === undefined) storage().removeItem(KEY);
		else storage().setItem(KEY, value);
	} catch {
		// A full or refused storage only costs the comfort of coming back to the same place.
	}
}
