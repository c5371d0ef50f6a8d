/** A code as it is read aloud: in two halves. */
export function codeHalves(code: string): string {
	return `${code.slice(0, 4)} ${code.slice(4)}`;
}
