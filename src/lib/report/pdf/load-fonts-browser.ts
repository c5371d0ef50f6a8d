import type { PdfFonts } from './material';

/** Where a font file is, for each of the fonts. */
export type FontUrls = Readonly<Record<keyof PdfFonts, string>>;

let onTheWay: Promise<PdfFonts> | undefined;

/** The report's fonts, fetched once from where the app itself comes from. */
export async function loadFontsBrowser(urls: FontUrls): Promise<PdfFonts> {
	onTheWay ??= fetchFonts(urls);
	try {
		return await onTheWay;
	} catch (error) {
		// The next attempt may find the network back.
		onTheWay = undefined;
		throw error;
	}
}

async function fetchFonts(urls: FontUrls): Promise<PdfFonts> {
	const [regular, bold] = await Promise.all([fetchBytes(urls.regular), fetchBytes(urls.bold)]);
	return { regular, bold };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The font ${url} could not be loaded (${response.status}).`);
	return new Uint8Array(await response.arrayBuffer());
}
