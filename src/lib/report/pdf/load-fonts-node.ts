import { readFile } from 'node:fs/promises';
import type { PdfFonts } from './font-metrics';

/** The report's fonts from disk, for the terminal; the browser fetches the same two files. */
export async function loadFontsNode(): Promise<PdfFonts> {
	const [regular, bold] = await Promise.all([
		readFile(new URL('./fonts/regular.ttf', import.meta.url)),
		readFile(new URL('./fonts/bold.ttf', import.meta.url))
	]);
	return { regular: new Uint8Array(regular), bold: new Uint8Array(bold) };
}
