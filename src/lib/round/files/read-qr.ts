/** Reads the text of the QR code in a picture; null where there is none, or none that is sharp enough. */
export type ReadQr = (picture: ImageData) => string | null;

/** The longer side of a photo in the sizes it is looked at, in pixels: noise is gone in the small ones. */
const PHOTO_SIZES = [1_600, 1_000, 2_600, 640];
/** For one size of a photo; a frame of the camera has its successor. */
const PATIENCE_MILLISECONDS = 800;

/** The reader is fetched with the first code that is to be read. */
export async function loadReadQr(timeLimit = PATIENCE_MILLISECONDS): Promise<ReadQr> {
	const { decodeQR } = await import('qr/decode.js');
	return (picture) => {
		try {
			return decodeQR(picture, { timeLimit });
		} catch {
			return null;
		}
	};
}

/** The text of the code on a photo; null where none can be made out. */
export async function readQrPhoto(photo: Blob): Promise<string | null> {
	const read = await loadReadQr();
	const bitmap = await createImageBitmap(photo);
	try {
		for (const size of PHOTO_SIZES) {
			const text = read(pictureOf(bitmap, size));
			if (text !== null) return text;
		}
		return null;
	} finally {
		bitmap.close();
	}
}

/** The pixels of a photo or of what a camera shows, with at most so many on the longer side. */
export function pictureOf(source: ImageBitmap | HTMLVideoElement, longest: number): ImageData {
	const [width, height] =
		source instanceof HTMLVideoElement
			? [source.videoWidth, source.videoHeight]
			: [source.width, source.height];
	const scale = Math.min(1, longest / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('a canvas without a context cannot read a picture');
	context.drawImage(source, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
