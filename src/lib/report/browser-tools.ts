import type { Locale } from '../language/locale';
import { pictureTypeface } from './picture-typeface';
import { svgToPng } from './svg-to-png';
import type { Tools } from './write-document';

/** How a browser makes files: PDFs in a worker, pictures on a canvas. `onProgress` hears 0 to 1. */
export function browserTools(onProgress: (share: number) => void = () => undefined): Tools {
	return {
		makePdf: async (document) => (await import('./pdf/make-pdf')).makePdf(document, onProgress),
		rasterise: svgToPng,
		typeface: pictureTypeface
	};
}

/** Fetches what a PDF needs, so that the click does not wait for it. */
export async function prepareFiles(locale: Locale): Promise<void> {
	const { preparePdf } = await import('./pdf/make-pdf');
	preparePdf(locale);
}
