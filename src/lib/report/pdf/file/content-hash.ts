/**
 * 128 bits that differ when the content does, as 32 hexadecimal digits. Tells files apart; it protects
 * nothing. (Four rounds of FNV-1a with different beginnings: a page without TLS has no Web Crypto.)
 */
export function contentHash(content: string): string {
	return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
		.map((seed) => fnv1a(content, seed).toString(16).padStart(8, '0'))
		.join('')
		.toUpperCase();
}

function fnv1a(content: string, seed: number): number {
	let hash = seed;
	for (let i = 0; i < content.length; i++) {
		hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}
