/** On plain http there is none, whatever the types say. */
function storageManager(): StorageManager | undefined {
	return 'storage' in navigator ? navigator.storage : undefined;
}

let isAsked = false;

/**
 * Asks the browser not to clear what is kept here when it needs room. Once per page; most browsers
 * decide without a question.
 */
export function askToPersist(): void {
	if (isAsked) return;
	isAsked = true;
	void storageManager()
		?.persist()
		.catch(() => false);
}

/**
 * Whether the browser clears what is kept here after seven days without a visit: Safari does, unless
 * it was told to keep it.
 */
export async function isClearedSoon(): Promise<boolean> {
	if (!('GestureEvent' in globalThis)) return false;
	const isKept = await storageManager()
		?.persisted()
		.catch(() => false);
	return !isKept;
}
