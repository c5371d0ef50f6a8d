import { readFile } from 'node:fs/promises';
import type { PdfMaterial } from './material';
import { breakPointsBy } from './text/hyphenate';
import { loadPatterns } from './text/load-patterns';

/** The report's material from disk, for the terminal; the browser fetches the same two fonts. */
export async function loadMaterialNode(): Promise<PdfMaterial> {
	const [regular, bold, de, en] = await Promise.all([
		readFile(new URL('./fonts/regular.ttf', import.meta.url)),
		readFile(new URL('./fonts/bold.ttf', import.meta.url)),
		loadPatterns('de'),
		loadPatterns('en')
	]);
	return {
		regular: new Uint8Array(regular),
		bold: new Uint8Array(bold),
		hyphenation: { de: breakPointsBy(de), en: breakPointsBy(en) }
	};
}
