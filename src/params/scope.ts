/** Which check to begin: such an address is a start link, and its page the first screen of that check. */
export function match(param: string): param is 'quick' | 'full' {
	return param === 'quick' || param === 'full';
}
