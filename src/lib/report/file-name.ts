/** Names of files that are taken along. */

const LONGEST_SLUG = 40;

/** The parts that are there, joined by hyphens, with the ending: "Belegbar-Bericht-2026-11-28.pdf". */
export function fileName(parts: readonly string[], ending: string): string {
	return `${parts.filter(Boolean).join('-')}.${ending}`;
}

/** A name as part of a file name: letters, digits and hyphens. */
export function slug(name: string): string {
	const words = name.replaceAll('ß', 'ss').normalize('NFC');
	return words
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, LONGEST_SLUG)
		.replace(/^-|-$/g, '');
}
