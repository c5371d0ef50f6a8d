/** Whether an address leads to the own device, whoever opens it. */
export function isOnlyHere(address: string): boolean {
	return /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)(:|\/|$)/i.test(address);
}
