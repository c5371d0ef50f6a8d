import boldUrl from './fonts/bold.ttf?url';
import regularUrl from './fonts/regular.ttf?url';
import type { PdfFonts } from './font-metrics';

let onTheWay: Promise<PdfFonts> | undefined;

/** The report's fonts, fetched once from where the app itself comes from. */
export async function loadFontsBrowser(): Promise<PdfFonts> {
	onTheWay ??= fetchFonts();
	try {
		return await onTheWay;
	} catch (error) {
		// The next attempt may find the network back.
		onTheWay = undefined;
		throw error;
	}
}

async function fetchFonts(): Promise<PdfFonts> {
	const [regular, bold] = await Promise.all([fetchBytes(regularUrl), fetchBytes(boldUrl)]);
	return { regular, bold };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The font ${url} could not be loaded (${response.status}).`);
	return new Uint8Array(await response.arrayBuffer());
}
