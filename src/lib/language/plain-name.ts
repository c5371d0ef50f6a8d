/** A name without the signs that turn the text around it; its own direction stays. */
export function plainName(name: string): string {
	return name.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
